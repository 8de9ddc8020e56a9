// { articles(filter: {text: "هادئ"}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
CALL db.index.fulltext.queryNodes('article_text', $p1) YIELD node AS v1, score
WITH v1
WITH DISTINCT v1 LIMIT $p4
RETURN collect(v1) AS v2 }
CALL (v2) {
UNWIND CASE WHEN size(v2) <= $p3 THEN v2 ELSE [] END AS v1
WITH v1
ORDER BY v1.since DESC, v1.id DESC
WITH v1
WHERE (all(word IN $p0
WHERE (' ' + v1.searchText + ' ') CONTAINS word))
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v2) <= $p3 THEN [] ELSE [true] END AS v3
CALL () {
MATCH (v1:Article) USING INDEX v1:Article(since, id)
WHERE (v1.since IS NOT NULL) AND (v1.id IS NOT NULL) AND (all(word IN $p0
WHERE (' ' + v1.searchText + ' ') CONTAINS word))
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p2
RETURN [v1.since, v1.id, [v1.id]] }] AS answer
