// { claims(filter: {about: {name: "Sudzha"}, said: {from: "2024-08-01"}}, last: 5) { edges { node { id } } pageInfo { hasNextPage } } }
RETURN [COLLECT {
UNWIND $p4 AS v9
UNWIND $p5 AS v10
CALL (v9, v10) {
MATCH (v1:Claim)-[v6:ABOUT_IN]->(:Location) USING INDEX SEEK v6:ABOUT_IN(place, source, key)
WHERE (v6.place = v9) AND (v6.source = v10) AND (v6.key >= '') AND ((v1.said <> '') AND (v1.said >= $p3)) AND (v6.key >= $p7)
WITH v1, v6
ORDER BY v6.place ASC, v6.source ASC, v6.key ASC LIMIT $p6
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said ASC, v1.id ASC LIMIT $p6
RETURN [v1.said, v1.id, [v1.id]]
ORDER BY v1.said ASC, v1.id ASC }] AS answer
