// { contradictions(filter: {claim: {source: {actor: {name: "Andrey Sample"}}}}) { edges { node { basis } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
MATCH (v9:Actor)
WHERE v9.id IN $p1
WITH v9
MATCH (v9)<-[:CLAIMED_BY]-(v2:Claim)
WITH DISTINCT v2
MATCH (v2:Claim)-[v4:CONTRADICTS]-(v3:Claim)
WHERE (EXISTS {
MATCH (v2)<-[:OF]-(v5:Assertion)-[:MADE_BY]->(v6:Actor)
WHERE (v6.id IN $p0) })
WITH v4, v2, v3
ORDER BY CASE WHEN startNode(v4) = v2 THEN 0 ELSE 1 END
WITH v4, collect({claim: v2, other: v3})[0] AS pair
WITH {id: startNode(v4).id + '|' + endNode(v4).id + '|' + v4.basis, basis: v4.basis, score: v4.score, said: CASE WHEN pair.claim.said > pair.other.said THEN pair.claim.said ELSE pair.other.said END, claim: pair.claim, other: pair.other} AS v1
WHERE true
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN [v1.said, v1.id, [v1.basis]] }] AS answer
