// params: entities (present ids)
// returns: a row an entity: id, by and about, each {reports, utterances, noDate, noTarget, noSpeaker}
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(:Occurrence)-[said:SAID {rank: 0}]->(statement:Statement)
  WHERE said.superseded IS NULL AND is.superseded IS NULL AND statement.superseded IS NULL
  WITH DISTINCT statement
  //> count-statements
}
WITH entity, totals AS by
CALL (entity) {
  MATCH (entity)<-[is:IS]-(:Occurrence)<-[about:ABOUT]-(statement:Statement)
  WHERE about.superseded IS NULL AND is.superseded IS NULL AND statement.superseded IS NULL
  WITH DISTINCT statement
  //> count-statements
}
RETURN entity.id AS id, by, totals AS about
