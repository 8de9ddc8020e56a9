// { search(text: "سودجا", kinds: [CLAIM, LOCATION]) { edges { node { id } } } }
RETURN [COLLECT {
CALL {
CALL db.index.fulltext.queryNodes('claim_text', $p0, {limit: $p1}) YIELD node AS v1, score
RETURN v1, score
UNION ALL
CALL db.index.fulltext.queryNodes('location_text', $p2, {limit: $p3}) YIELD node AS v1, score
RETURN v1, score }
WITH v1, score
ORDER BY score DESC, v1.id SKIP $p4 LIMIT $p5
RETURN [[v1.id, [v1.id]]] }] AS answer
