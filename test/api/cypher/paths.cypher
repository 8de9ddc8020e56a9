// { paths(from: "actor_1", to: "location_1", maxHops: 2) { length hops { type } } }
RETURN COLLECT {
MATCH (x:Actor {id: $p1}), (y:Location {id: $p2})
WITH x, CASE WHEN COUNT { (x)--() } >= COUNT { (y)--() } THEN [x, y] ELSE [y, x] END AS ends
WITH x, ends[0] AS a, ends[1] AS b
MATCH way = SHORTEST 10 (a) (()-[:STATED_IN|OF|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|ABOUT|CLAIMED_BY|QUANTIFIES|CONTRADICTS|SUPPORTS|SUPERSEDES|WITHIN|OCCURRED_AT|PARTICIPANT|PUBLISHED_BY|AFFILIATED_WITH]-(via
WHERE via <> a AND via <> b AND COUNT { (via)--() } <= $p0)){0,1} ()-[:STATED_IN|OF|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|ABOUT|CLAIMED_BY|QUANTIFIES|CONTRADICTS|SUPPORTS|SUPERSEDES|WITHIN|OCCURRED_AT|PARTICIPANT|PUBLISHED_BY|AFFILIATED_WITH]-(b)
WITH x, nodes(way) AS nodes, relationships(way) AS links
ORDER BY size(links) LIMIT $p3
WITH CASE WHEN nodes[0] = x THEN {nodes: nodes, links: links} ELSE {nodes: reverse(nodes), links: reverse(links)} END AS v1
RETURN [size(v1.links), [v2 IN v1.links | [type(v2)]]] } AS answer
