// { neighbourhood(of: "actor_1") { truncated nodes { id } } }
RETURN COLLECT {
MATCH (v1:Actor {id: $p3})
WITH [v1] AS nodes, [] AS links, [v1] AS edge
CALL (edge) {
UNWIND edge AS near
CALL (near) {
MATCH (near)-[link:STATED_IN]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:OF]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:MADE_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:REPORTED_VIA]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:ON_BEHALF_OF]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:ABOUT]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:CLAIMED_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:QUANTIFIES]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:CONTRADICTS]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:SUPPORTS]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:SUPERSEDES]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:WITHIN]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:OCCURRED_AT]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:PARTICIPANT]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:PUBLISHED_BY]-(far)
RETURN link, far LIMIT $p1
UNION ALL
MATCH (near)-[link:AFFILIATED_WITH]-(far)
RETURN link, far LIMIT $p1 }
WITH link, far LIMIT $p2
RETURN collect(DISTINCT link) AS more, collect(DISTINCT far) AS met }
WITH nodes, links + more AS links, [each IN met
WHERE NOT each IN nodes][0..$p0] AS edge
WITH nodes + edge AS nodes, links, edge
WITH nodes[0..$p0] AS kept, size(nodes) > $p0 AS more, links
WITH {nodes: kept, hops: COLLECT {
UNWIND links AS link
WITH DISTINCT link
WHERE startNode(link) IN kept AND endNode(link) IN kept
RETURN link }, truncated: more OR any(each IN kept
WHERE COUNT { (each)--() } > $p1)} AS v2
RETURN [v2.truncated, COLLECT {
UNWIND v2.nodes AS v3
RETURN CASE WHEN v3:Article THEN ['Article', [v3.id]] WHEN v3:Assertion THEN ['Assertion', [v3.id]] WHEN v3:Claim THEN ['Claim', [v3.id]] WHEN v3:Actor THEN ['Actor', [v3.id]] WHEN v3:Location THEN ['Location', [v3.id]] WHEN v3:Event THEN ['Event', [v3.id]] WHEN v3:Quantity THEN ['Quantity', [v3.id]] END }] } AS answer
