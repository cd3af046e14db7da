// params: entities (present ids)
// returns: a row an entity: id, by and about, each {reports, utterances, noDate, noTarget, noSpeaker}
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(:Occurrence)-[:SAID {rank: 0}]->(statement:Statement)
  WHERE is.superseded IS NULL AND statement.superseded IS NULL
  WITH DISTINCT statement
  //> count-statements
}
WITH entity, totals AS by
CALL (entity) {
  MATCH (entity)<-[is:IS]-(:Occurrence)<-[:ABOUT]-(statement:Statement)
  WHERE is.superseded IS NULL AND statement.superseded IS NULL
  WITH DISTINCT statement
  //> count-statements
}
RETURN entity.id AS id, by, totals AS about
