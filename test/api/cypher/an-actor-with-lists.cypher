// { actors(filter: {name: "Andrey Sample"}) { edges { node { name claims(first: 2, filter: {stance: DENY}) { totalCount edges { node { text } } } } } } }
RETURN [COLLECT {
MATCH (v1:Actor)
WHERE v1.id IN $p1
WITH v1
WITH DISTINCT v1
WHERE (v1.id IN $p0)
WITH DISTINCT v1
ORDER BY v1.name ASC, v1.id ASC LIMIT $p4
RETURN [v1.name, v1.id, [v1.name, [COLLECT {
UNWIND [v1.id] AS v7
CALL (v7) {
MATCH (v2)-[v6:CLAIMED_BY]->() USING INDEX SEEK v6:CLAIMED_BY(actor, key)
WHERE (v6.actor = v7) AND (v6.key >= '') AND (EXISTS {
MATCH (v2)<-[:OF]-(v3:Assertion)
WHERE (v3.stance IN $p2) })
WITH v2, v6
ORDER BY v6.actor DESC, v6.key DESC LIMIT $p3
RETURN v2 }
WITH DISTINCT v2
ORDER BY v2.said DESC, v2.id DESC LIMIT $p3
RETURN [v2.said, v2.id, [v2.text]] }, COUNT {
CALL (v1) {
MATCH (v1)<-[v5:CLAIMED_BY]-(v2:Claim)
WHERE (EXISTS {
MATCH (v2)<-[:OF]-(v3:Assertion)
WHERE (v3.stance IN $p2) })
RETURN v2 }
WITH DISTINCT v2
RETURN v2 }]]] }] AS answer
