// { paths(from: "actor_1", to: "location_1", maxHops: 2) { length hops { type } } }
RETURN COLLECT {
MATCH (a:Actor {id: $p3}), (b:Location {id: $p4})
WITH a, CASE WHEN COUNT { (a)--() } <= COUNT { (b)--() } THEN [a, b] ELSE [b, a] END AS ends
WITH a, ends[1] AS goal, [{links: [], nodes: [ends[0]], last: ends[0]}] AS ways, [] AS found
CALL (goal, ways, found) {
UNWIND CASE WHEN size(found) < $p0 THEN ways ELSE [] END AS way
WITH way, way.last AS near, goal
MATCH (near)-[link:STATED_IN|OF|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|ABOUT|CLAIMED_BY|QUANTIFIES|CONTRADICTS|SUPPORTS|SUPERSEDES|WITHIN|OCCURRED_AT|PARTICIPANT|PUBLISHED_BY|AFFILIATED_WITH]-(goal)
WITH way, link, goal LIMIT $p0
RETURN collect({links: way.links + link, nodes: way.nodes + goal}) AS hits }
WITH a, goal, ways, found + hits AS found
CALL (goal, ways, found) {
UNWIND CASE WHEN size(found) < $p0 THEN ways ELSE [] END AS way
WITH way, way.last AS near, goal
MATCH (near)-[link:STATED_IN|OF|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|ABOUT|CLAIMED_BY|QUANTIFIES|CONTRADICTS|SUPPORTS|SUPERSEDES|WITHIN|OCCURRED_AT|PARTICIPANT|PUBLISHED_BY|AFFILIATED_WITH]-(far)
WHERE far <> goal AND NOT far IN way.nodes AND COUNT { (far)--() } <= $p1
WITH way, link, far LIMIT $p2
WITH far, collect({links: way.links + link, nodes: way.nodes + far, last: far})[0..10] AS some
UNWIND some AS one
RETURN collect(one) AS longer }
WITH a, goal, longer AS ways, found
CALL (goal, ways, found) {
UNWIND CASE WHEN size(found) < $p0 THEN ways ELSE [] END AS way
WITH way, way.last AS near, goal
MATCH (near)-[link:STATED_IN|OF|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|ABOUT|CLAIMED_BY|QUANTIFIES|CONTRADICTS|SUPPORTS|SUPERSEDES|WITHIN|OCCURRED_AT|PARTICIPANT|PUBLISHED_BY|AFFILIATED_WITH]-(goal)
WITH way, link, goal LIMIT $p0
RETURN collect({links: way.links + link, nodes: way.nodes + goal}) AS hits }
WITH a, goal, ways, found + hits AS found
UNWIND found[0..$p0] AS way
WITH CASE WHEN way.nodes[0] = a THEN way ELSE {links: reverse(way.links), nodes: reverse(way.nodes)} END AS v1
RETURN [size(v1.links), COLLECT {
UNWIND v1.links AS v2
RETURN [type(v2)] }] } AS answer
