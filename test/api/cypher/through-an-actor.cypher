// { claims(filter: {source: {via: {name: "وكالة الشمال"}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v6:Actor)
WHERE v6.id IN $p1
WITH v6
MATCH (v6)<-[:REPORTED_VIA]-(:Assertion)-[:OF]->(v1:Claim)
WITH DISTINCT v1 LIMIT $p4
RETURN collect(v1) AS v7 }
CALL (v7) {
UNWIND CASE WHEN size(v7) <= $p3 THEN v7 ELSE [] END AS v1
WITH v1
ORDER BY v1.said DESC, v1.id DESC
WITH v1
WHERE (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)-[:MADE_BY]->(v3:Actor)
WHERE (EXISTS {
MATCH (v2)-[:REPORTED_VIA]->(v4:Actor)
WHERE v4.id IN $p0 }) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v7) <= $p3 THEN [] ELSE [true] END AS v8
CALL () {
MATCH (v1:Claim) USING INDEX v1:Claim(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)-[:MADE_BY]->(v3:Actor)
WHERE (EXISTS {
MATCH (v2)-[:REPORTED_VIA]->(v4:Actor)
WHERE v4.id IN $p0 }) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
