// { claims(filter: {not: {stance: DENY}, assertions: {all: {certainty: CERTAIN}}, speakers: {none: {office: MILITARY}}}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
MATCH (v1:Claim) USING INDEX v1:Claim(said, id)
WHERE (v1.said IS NOT NULL) AND (v1.id IS NOT NULL) AND (NOT EXISTS {
MATCH (v1)<-[v3:OF]-(v2:Assertion)
WHERE NOT coalesce((v2.certainty IN $p0), false) }) AND (NOT EXISTS {
MATCH (v1)-[v5:CLAIMED_BY]->(v4:Actor)
WHERE (v4.office IN $p1) }) AND (NOT coalesce((EXISTS {
MATCH (v1)<-[:OF]-(v8:Assertion)
WHERE (v8.stance IN $p2) }), false))
WITH v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p3
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
