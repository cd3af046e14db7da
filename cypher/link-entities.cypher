// params: sequence, entities [{id, label, properties}], links [{occurrence, entity, rule, reason, score}]
// returns: nothing; an occurrence's link to another entity is superseded, never overwritten
CALL () {
  UNWIND $entities AS item
  MERGE (entity:Entity {id: item.id})
  ON CREATE SET entity.learned = $sequence
  SET entity += item.properties, entity:$(item.label), entity.superseded = null
  WITH entity
  MATCH (entity)-[now:NOW]->(:Entity)
  WHERE now.superseded IS NULL
  SET now.superseded = $sequence
}
CALL () {
  UNWIND $links AS link
  MATCH (occurrence:Occurrence {id: link.occurrence})
  MATCH (entity:Entity {id: link.entity})
  CALL (occurrence) {
    MATCH (occurrence)-[was:IS]->(:Entity)
    WHERE was.superseded IS NULL
    SET was.superseded = $sequence
  }
  CREATE (occurrence)-[:IS {rule: link.rule, reason: link.reason, score: link.score, learned: $sequence}]->(entity)
}
