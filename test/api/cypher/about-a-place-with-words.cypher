// { claims(filter: {about: {name: "Kursk"}, text: "سودجا"}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
CALL db.index.fulltext.queryNodes('claim_text', $p6) YIELD node AS v1, score
WITH v1
WITH DISTINCT v1 LIMIT $p9
RETURN collect(v1) AS v11 }
CALL (v11) {
UNWIND CASE WHEN size(v11) <= $p8 THEN v11 ELSE [] END AS v1
WITH v1
ORDER BY v1.said DESC, v1.id DESC
WITH v1
WHERE (all(word IN $p0
WHERE (' ' + v1.searchText + ' ') CONTAINS word)) AND (EXISTS {
MATCH (v1)-[v2:ABOUT_IN]->(:Location)
WHERE v2.place IN $p1 } OR EXISTS {
MATCH (v1)-[:ABOUT]->(v3:Actor|Event)
WHERE v3.id IN $p2 })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p7
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v11) <= $p8 THEN [] ELSE [true] END AS v12
CALL () {
UNWIND $p4 AS v9
UNWIND $p5 AS v10
CALL (v9, v10) {
MATCH (v1)-[v8:ABOUT_IN]->() USING INDEX SEEK v8:ABOUT_IN(place, source, key)
WHERE (v8.place = v9) AND (v8.source = v10) AND (v8.key >= '') AND (all(word IN $p3
WHERE (' ' + v1.searchText + ' ') CONTAINS word))
WITH v1, v8
ORDER BY v8.place DESC, v8.source DESC, v8.key DESC LIMIT $p7
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p7
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p7
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
