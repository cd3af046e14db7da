// needs: said
// gives: body: the entity for which the speaker holds an office, or null
OPTIONAL MATCH (:Occurrence {id: said.roleFor})-[bodyIs:IS]->(body:Entity)
WHERE bodyIs.superseded IS NULL
