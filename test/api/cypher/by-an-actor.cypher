// { claims(filter: {source: {actor: {name: "Andrey Sample"}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
UNWIND $p1 AS v8
CALL (v8) {
MATCH (v1)-[v7:CLAIMED_BY]->() USING INDEX SEEK v7:CLAIMED_BY(actor, key)
WHERE (v7.actor = v8) AND (v7.key >= '')
WITH v1, v7
ORDER BY v7.actor DESC, v7.key DESC LIMIT $p2
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
