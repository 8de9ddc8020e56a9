// { neighbourhood(of: "actor_1") { truncated nodes { id } } }
RETURN COLLECT {
MATCH (v1:Actor {id: $p3})
CALL (v1) {
CALL (v1) {
MATCH (v1)-[link:MADE_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:REPORTED_VIA]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:ON_BEHALF_OF]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:ABOUT]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:CLAIMED_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:PARTICIPANT]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:PUBLISHED_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (v1)-[link:AFFILIATED_WITH]-(far)
RETURN link, far LIMIT $p1 }
RETURN collect(DISTINCT link) AS links, collect(DISTINCT far) AS met }
WITH v1, links, [far IN met
WHERE far <> v1][0..$p0] AS edge
WITH [v1] + edge AS nodes, links, edge 
WITH nodes[0..$p0] AS kept, size(nodes) > $p0 AS more, links
WITH {nodes: kept, hops: COLLECT {
UNWIND links AS link
WITH DISTINCT link
WHERE startNode(link) IN kept AND endNode(link) IN kept
RETURN link }, truncated: more OR any(each IN kept
WHERE COUNT { (each)--() } > $p1)} AS v2
RETURN [v2.truncated, [v3 IN v2.nodes | [v3.id, [v3.id]]]] } AS answer
