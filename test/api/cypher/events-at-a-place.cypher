// { events(filter: {place: {name: "Kursk"}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v4:Location)
WHERE v4.id IN $p1
WITH v4
MATCH (v4)<-[:WITHIN*0..12]-(:Location)<-[:OCCURRED_AT]-(v1:Event)
WITH DISTINCT v1 LIMIT $p4
RETURN collect(v1) AS v5 }
CALL (v5) {
UNWIND CASE WHEN size(v5) <= $p3 THEN v5 ELSE [] END AS v1
WITH v1
ORDER BY v1.since DESC, v1.id DESC
WITH v1
WHERE (EXISTS {
MATCH (v1)-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(v2:Location)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v5) <= $p3 THEN [] ELSE [true] END AS v6
CALL () {
MATCH (v1:Event) USING INDEX v1:Event(since, id)
WHERE (v1.since IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(v2:Location)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN [v1.since, v1.id, [v1.id]] }] AS answer
