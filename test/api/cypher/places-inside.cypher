// { locations(filter: {within: {name: "Kursk"}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v4:Location)
WHERE v4.id IN $p1
WITH v4
MATCH (v4)<-[:WITHIN*1..12]-(v1:Location)
WITH DISTINCT v1 LIMIT $p4
RETURN collect(v1) AS v5 }
CALL (v5) {
UNWIND CASE WHEN size(v5) <= $p3 THEN v5 ELSE [] END AS v1
WITH v1
ORDER BY v1.name ASC, v1.id ASC
WITH v1
WHERE (EXISTS {
MATCH (v1)-[:WITHIN*1..12]->(v2:Location)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.name ASC, v1.id ASC LIMIT $p2
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v5) <= $p3 THEN [] ELSE [true] END AS v6
CALL () {
MATCH (v1:Location) USING INDEX v1:Location(name, id)
WHERE (v1.name IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)-[:WITHIN*1..12]->(v2:Location)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.name ASC, v1.id ASC LIMIT $p2
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.name ASC, v1.id ASC LIMIT $p2
RETURN [v1.name, v1.id, [v1.id]] }] AS answer
