// { quantities(filter: {counts: LOSSES, claim: {about: {name: "Kursk"}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v1:Quantity)
WHERE (v1.counts IN $p3) AND (v1.value IS NOT NULL) AND (v1.id IS NOT NULL)
WITH v1
WITH DISTINCT v1 LIMIT $p6
RETURN collect(v1) AS v9 }
CALL (v9) {
UNWIND CASE WHEN size(v9) <= $p5 THEN v9 ELSE [] END AS v1
WITH v1
ORDER BY v1.said ASC, v1.id ASC
WITH v1
WHERE (v1.counts IN $p0) AND (EXISTS {
MATCH (v1)<-[v7:QUANTIFIES]-(v2:Claim)
WHERE (EXISTS {
MATCH (v2)-[v3:ABOUT_IN]->(:Location)
WHERE v3.place IN $p1 } OR EXISTS {
MATCH (v2)-[:ABOUT]->(v4:Actor|Event)
WHERE v4.id IN $p2 }) })
WITH v1
ORDER BY v1.said ASC, v1.id ASC LIMIT $p4
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v9) <= $p5 THEN [] ELSE [true] END AS v10
CALL () {
MATCH (v1:Quantity) USING INDEX v1:Quantity(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (v1.counts IN $p0) AND (EXISTS {
MATCH (v1)<-[v7:QUANTIFIES]-(v2:Claim)
WHERE (EXISTS {
MATCH (v2)-[v3:ABOUT_IN]->(:Location)
WHERE v3.place IN $p1 } OR EXISTS {
MATCH (v2)-[:ABOUT]->(v4:Actor|Event)
WHERE v4.id IN $p2 }) })
WITH v1
ORDER BY v1.said ASC, v1.id ASC LIMIT $p4
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said ASC, v1.id ASC LIMIT $p4
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
