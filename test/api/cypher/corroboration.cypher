// { claim(id: "claim_1") { corroboration { sourceCount sources { speakers { name } } } } }
RETURN COLLECT {
CALL {
   
MATCH (v1:Claim {id: $p1})
RETURN v1, 0 AS detour
    UNION
   
MATCH (:Assertion {ownClaim: $p1})-[:OF]->(v1:Claim)
RETURN v1, 1 AS detour
  }
 
WITH v1
ORDER BY detour, v1.id LIMIT 1
RETURN [COLLECT {
MATCH (v2:Claim {propositionKey: v1.propositionKey})<-[:OF]-(v3:Assertion)-[:MADE_BY]->(v4:Actor)
WITH v3, v4
ORDER BY v3.said, v3.id LIMIT $p0
RETURN [v3.record, v4.id, v4.country, coalesce(v4.sourceType, 'UNKNOWN'), [v4.name]] }] } AS answer
