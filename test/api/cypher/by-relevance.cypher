// { claims(filter: {text: "سودجا"}, orderBy: RELEVANCE) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL db.index.fulltext.queryNodes('claim_text', $p2, {limit: $p3}) YIELD node AS v1, score
WITH v1, score
WHERE (all(word IN $p4
WHERE (' ' + v1.searchText + ' ') CONTAINS word))
WITH v1, score
ORDER BY score DESC, v1.id SKIP $p5 LIMIT $p6
RETURN [[v1.id]] }] AS answer
