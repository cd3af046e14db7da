// needs: said
// gives: body, as of then; a later extraction may have added to the occurrence's id (ids are of one length)
OPTIONAL MATCH (office:Occurrence)-[bodyIs:IS]->(body:Entity)
WHERE office.id STARTS WITH said.roleFor AND bodyIs.superseded IS NULL
