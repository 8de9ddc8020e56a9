// { claims(filter: {about: {name: "Atlantis"}}) { edges { node { id } } suggestions { name } } }
RETURN [COLLECT {
UNWIND $p2 AS v9
UNWIND $p3 AS v10
CALL (v9, v10) {
MATCH (v1)-[v8:ABOUT_IN]->() USING INDEX SEEK v8:ABOUT_IN(place, source, key)
WHERE (v8.place = v9) AND (v8.source = v10) AND (v8.key >= '')
WITH v1, v8
ORDER BY v8.place DESC, v8.source DESC, v8.key DESC LIMIT $p7
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p7
RETURN [v1.said, v1.id, [v1.id]] }, COLLECT {
UNWIND $p4 AS v11
CALL (v11) {
CALL db.index.fulltext.queryNodes('name_near', v11.query, {limit: $p5}) YIELD node AS key, score
MATCH (key)-[:NAMES]->(v12:Actor|Location)
WITH v12, max(score) AS score
ORDER BY score DESC, v12.id LIMIT $p6
RETURN v12, score }
WITH *
ORDER BY v11.name, score DESC, v12.id
RETURN [v11.name, v12.name, v12.nameEn] }] AS answer
