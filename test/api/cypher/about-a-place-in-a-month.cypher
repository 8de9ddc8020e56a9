// { claims(filter: {about: {name: "Sudzha"}, said: {from: "2024-08-01"}}, last: 5) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
UNWIND $p4 AS v9
UNWIND $p5 AS v10
CALL (v9, v10) {
MATCH (v1)-[v8:ABOUT_IN]->() USING INDEX SEEK v8:ABOUT_IN(place, source, key)
WHERE (v8.place = v9) AND (v8.source = v10) AND (v8.key >= '') AND ((v1.said <> '') AND (v1.said >= $p3)) AND (v8.key >= $p7)
WITH v1, v8
ORDER BY v8.place ASC, v8.source ASC, v8.key ASC LIMIT $p6
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said ASC, v1.id ASC LIMIT $p6
RETURN [v1.said, v1.id, [v1.id]] }] AS answer
