// # All claims about Kursk, and about every place inside it, by official sources: who said it, how, through whom it was # reported, and the words that prove it. "Kursk", "كورسك" and "مقاطعة كورسك" ask the same. query Kursk { claims(filter: { about: { name: "Kursk" }, source: { type: OFFICIAL } }) { totalCount edges { node { text speaker { name nameEn } assertions { stance via { name } evidence { text } article { title } } } } } } 
RETURN [COLLECT {
UNWIND $p3 AS v10
UNWIND $p4 AS v11
CALL (v10, v11) {
MATCH (v1)-[v9:ABOUT_IN]->() USING INDEX SEEK v9:ABOUT_IN(place, source, key)
WHERE (v9.place = v10) AND (v9.source = v11) AND (v9.key >= '')
WITH v1, v9
ORDER BY v9.place DESC, v9.source DESC, v9.key DESC LIMIT $p5
RETURN v1 }
WITH DISTINCT v1
ORDER BY v1.said DESC, v1.id DESC LIMIT $p5
RETURN [v1.said, v1.id, [v1.text, COLLECT {
MATCH (v1)-[v14:CLAIMED_BY]->(v13:Actor)
WITH *
ORDER BY v13.id LIMIT 1
RETURN [v13.name, v13.nameEn] }, COLLECT {
MATCH (v1)<-[v16:OF]-(v15:Assertion)
WITH *
ORDER BY v15.said, v15.start, v15.id
RETURN [v15.stance, COLLECT {
MATCH (v15)-[v18:REPORTED_VIA]->(v17:Actor)
WITH *
ORDER BY v18.order
RETURN [v17.name] }, [v15.text], COLLECT {
MATCH (v15)-[v20:STATED_IN]->(v19:Article)
WITH *
ORDER BY v19.id LIMIT 1
RETURN [v19.title] }] }]] }, COUNT {
CALL () {
UNWIND $p3 AS v10
UNWIND $p4 AS v11
MATCH (v1)-[v9:ABOUT_IN]->() USING INDEX SEEK v9:ABOUT_IN(place, source, key)
WHERE (v9.place = v10) AND (v9.source = v11) AND (v9.key >= '')
RETURN v1 }
WITH DISTINCT v1
RETURN v1 }] AS answer
