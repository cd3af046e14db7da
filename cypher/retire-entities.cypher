// params: sequence, entities [{id, now (the id that its occurrences are under, or null)}]
// returns: ids retired: those that no occurrence that counts is any more
UNWIND $entities AS item
MATCH (entity:Entity {id: item.id})
WHERE NOT EXISTS {
  MATCH (entity)<-[is:IS]-(:Occurrence)
  WHERE is.superseded IS NULL
}
SET entity.superseded = $sequence, entity.touched = $sequence
WITH entity, item
CALL (entity, item) {
  MATCH (present:Entity {id: item.now})
  CREATE (entity)-[:NOW {learned: $sequence}]->(present)
}
RETURN entity.id AS id
