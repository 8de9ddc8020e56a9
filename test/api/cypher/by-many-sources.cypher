// { claims(filter: {minSources: 2}, orderBy: SOURCES_DESC) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
MATCH (v1:Claim) USING INDEX v1:Claim(sourceCount, id)
WHERE (v1.sourceCount IS NOT NULL) AND (v1.id IS NOT NULL) AND (v1.sourceCount >= $p0)
WITH v1
ORDER BY v1.sourceCount DESC, v1.id DESC LIMIT $p1
RETURN [v1.sourceCount, v1.id, [v1.id]] }] AS answer
