// { claims(filter: {quantity: {counts: LOSSES, atLeast: 500}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v6:Quantity)
WHERE (v6.counts IN $p2) AND (v6.value >= $p3) AND (v6.value IS NOT NULL) AND (v6.id IS NOT NULL)
WITH v6
MATCH (v1)-[v7:QUANTIFIES]->(v6:Quantity)
WHERE v1:Claim
WITH v1
WITH DISTINCT v1 LIMIT $p6
RETURN collect(v1) AS v8 }
CALL (v8) {
UNWIND CASE WHEN size(v8) <= $p5 THEN v8 ELSE [] END AS v1
WITH v1
ORDER BY v1.said DESC, v1.id DESC
WITH v1
WHERE (EXISTS {
MATCH (v1)-[v3:QUANTIFIES]->(v2:Quantity)
WHERE (v2.counts IN $p0) AND (v2.value >= $p1) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p4
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v8) <= $p5 THEN [] ELSE [true] END AS v9
CALL () {
MATCH (v1:Claim) USING INDEX v1:Claim(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)-[v3:QUANTIFIES]->(v2:Quantity)
WHERE (v2.counts IN $p0) AND (v2.value >= $p1) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p4
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p4
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
