// { claimStats(filter: {about: {name: "Kursk"}}, by: [DAY, SPEAKER, STANCE]) { facet key label count } }
RETURN COLLECT {
CALL () {
UNWIND $p3 AS v9
UNWIND $p4 AS v10
MATCH (v1)-[v8:ABOUT_IN]->() USING INDEX SEEK v8:ABOUT_IN(place, source, key)
WHERE (v8.place = v9) AND (v8.source = v10) AND (v8.key >= '')
RETURN v1 }
WITH DISTINCT v1
WITH collect(v1) AS claims
CALL (claims) {
UNWIND claims AS c
WITH c.said AS key
WITH key, null AS node, count(*) AS count
ORDER BY key LIMIT $p0
RETURN {facet: 'DAY', key: key, label: coalesce(node.name, CASE key WHEN '' THEN 'unknown' ELSE key END), count: count, node: node} AS bucket
UNION ALL
UNWIND claims AS c
MATCH (c)-[:CLAIMED_BY]->(node)
WITH DISTINCT c, node
WITH node, count(*) AS count
WITH node.id AS key, node, count
ORDER BY count DESC, key LIMIT $p0
RETURN {facet: 'SPEAKER', key: key, label: coalesce(node.name, CASE key WHEN '' THEN 'unknown' ELSE key END), count: count, node: node} AS bucket
UNION ALL
UNWIND claims AS c
UNWIND c.stances AS key
WITH key, null AS node, count(*) AS count
ORDER BY count DESC, key LIMIT $p0
RETURN {facet: 'STANCE', key: key, label: coalesce(node.name, CASE key WHEN '' THEN 'unknown' ELSE key END), count: count, node: node} AS bucket }
RETURN [bucket.facet, bucket.key, bucket.label, bucket.count] } AS answer
