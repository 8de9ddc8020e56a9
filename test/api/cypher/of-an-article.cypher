// { claims(filter: {article: "article_1"}) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
MATCH (v4:Article)
WHERE v4.id IN $p1
WITH v4
MATCH (v4)<-[:STATED_IN]-(:Assertion)-[:OF]->(v1:Claim)
WITH DISTINCT v1
WHERE (EXISTS {
MATCH (v1)<-[:OF]-(v2:Assertion)
WHERE (EXISTS { (v2)-[:STATED_IN]->(:Article {id: $p0}) }) })
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p2
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
