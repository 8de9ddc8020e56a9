// { events(filter: {type: CONTROL, realis: ACTUAL}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v1:Event)
WHERE v1.type IN $p2 AND v1.id IS NOT NULL
WITH v1
WITH DISTINCT v1 LIMIT $p5
RETURN collect(v1) AS v2 }
CALL (v2) {
UNWIND CASE WHEN size(v2) <= $p4 THEN v2 ELSE [] END AS v1
WITH v1
ORDER BY v1.since DESC, v1.id DESC
WITH v1
WHERE (v1.type IN $p0) AND (v1.realis IN $p1)
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p3
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v2) <= $p4 THEN [] ELSE [true] END AS v3
CALL () {
MATCH (v1:Event) USING INDEX v1:Event(since, id)
WHERE (v1.since IS NOT NULL) AND (v1.id IS NOT NULL) AND (v1.type IN $p0) AND (v1.realis IN $p1)
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p3
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p3
RETURN [v1.since, v1.id, [v1.id]] }] AS answer
