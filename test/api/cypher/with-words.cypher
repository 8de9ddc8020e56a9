// { claims(filter: {text: "سودجا", stance: ALLEGE}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
CALL () {
CALL db.index.fulltext.queryNodes('claim_text', $p2) YIELD node AS v1, score
WITH v1
WITH DISTINCT v1 LIMIT $p5
RETURN collect(v1) AS v4 }
CALL (v4) {
UNWIND CASE WHEN size(v4) <= $p4 THEN v4 ELSE [] END AS v1
WITH v1
ORDER BY v1.said DESC, v1.id DESC
WITH v1
WHERE (all(word IN $p0
WHERE (' ' + v1.searchText + ' ') CONTAINS word)) AND (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)
WHERE (v2.stance IN $p1) })
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN v1
UNION ALL
UNWIND CASE WHEN size(v4) <= $p4 THEN [] ELSE [true] END AS v5
CALL () {
MATCH (v1:Claim) USING INDEX v1:Claim(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (CASE WHEN (all(word IN $p0
WHERE (' ' + v1.searchText + ' ') CONTAINS word)) THEN (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)
WHERE (v2.stance IN $p1) }) ELSE false END)
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN v1 }
RETURN v1 }
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
