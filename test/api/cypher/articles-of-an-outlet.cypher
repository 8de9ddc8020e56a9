// { articles(filter: {outlet: {name: "صحيفة الميدان"}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
MATCH (v4:Actor)
WHERE v4.id IN $p1
WITH v4
MATCH (v4)<-[:PUBLISHED_BY]-(v1:Article)
WITH DISTINCT v1 LIMIT $p4
RETURN collect(v1) AS v5 }
CALL (v5) {
UNWIND CASE WHEN size(v5) <= $p3 THEN v5 ELSE [] END AS v1
WITH v1
ORDER BY v1.since DESC, v1.id DESC
WITH v1
WHERE (EXISTS {
MATCH (v1)-[v3:PUBLISHED_BY]->(v2:Actor)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v5) <= $p3 THEN [] ELSE [true] END AS v6
CALL () {
MATCH (v1:Article) USING INDEX v1:Article(since, id)
WHERE (v1.since IS NOT NULL) AND (v1.id IS NOT NULL) AND (EXISTS {
MATCH (v1)-[v3:PUBLISHED_BY]->(v2:Actor)
WHERE v2.id IN $p0 })
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN [v1.since, v1.id, [v1.id]] }] AS answer
