// { articles(first: 10) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
MATCH (v1:Article) USING INDEX v1:Article(since, id)
WHERE (v1.since IS NOT NULL) AND (v1.id IS NOT NULL)
WITH v1
ORDER BY v1.since DESC, v1.id DESC LIMIT $p0
RETURN [v1.since, v1.id, [v1.id]] }] AS answer
