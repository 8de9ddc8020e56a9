// { claims(filter: {source: {actor: {name: "Andrey Sample"}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
UNWIND $p1 AS v6
CALL (v6) {
MATCH (v1:Claim)-[v5:CLAIMED_BY]->(:Actor) USING INDEX SEEK v5:CLAIMED_BY(actor, key)
WHERE (v5.actor = v6) AND (v5.key >= '') AND (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)-[:MADE_BY]->(v3:Actor)
WHERE (v3.id IN $p0) })
WITH v1, v5
ORDER BY v5.actor DESC, v5.key DESC LIMIT $p2
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN [v1.said, v1.id, [v1.id]]
ORDER BY v1.said DESC, v1.id DESC }] AS answer
