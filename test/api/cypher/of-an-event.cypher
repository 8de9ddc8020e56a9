// { claims(filter: {event: {type: CONTROL, place: {name: "Sudzha"}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v9:Location)
WHERE v9.id IN $p2
WITH v9
MATCH (v9)<-[:WITHIN*0..12]-(:Location)<-[:OCCURRED_AT]-(v8:Event)
MATCH (v1)-[v10:ABOUT]->(v8:Event)
WHERE v1:Claim
WITH v1
WITH DISTINCT v1 LIMIT $p5
RETURN collect(v1) AS v11 }
CALL (v11) {
UNWIND CASE WHEN size(v11) <= $p4 THEN v11 ELSE [] END AS v1
WITH v1
ORDER BY v1.said DESC, v1.id DESC
WITH v1
WHERE (EXISTS {
MATCH (v1)-[v5:ABOUT]->(v2:Event)
WHERE (v2.type IN $p0) AND (EXISTS {
MATCH (v2)-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(v3:Location)
WHERE v3.id IN $p1 }) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v11) <= $p4 THEN [] ELSE [true] END AS v12
CALL () {
MATCH (v1:Claim) USING INDEX v1:Claim(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)-[v5:ABOUT]->(v2:Event)
WHERE (v2.type IN $p0) AND (EXISTS {
MATCH (v2)-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(v3:Location)
WHERE v3.id IN $p1 }) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
