// params: sequence, entities [{id, label, properties}], links [{occurrence, entity, rule, reason, score, judgements (sequences of those that the reason names)}]
// returns: told (how many entities are shown or found otherwise now); an occurrence's link to another entity is superseded, never overwritten; an entity that is shown or found
//   otherwise now keeps as a state what it was
CALL () {
  UNWIND $entities AS item
  MERGE (entity:Entity {id: item.id})
  ON CREATE SET entity.learned = $sequence
  WITH entity, item.properties AS told, item.label AS label
  WITH *, entity.name <> told.name OR entity.kind <> told.kind OR entity.described <> told.described
    OR coalesce(entity.country, '') <> coalesce(told.country, '') OR coalesce(entity.code, '') <> coalesce(told.code, '') AS other,
    entity.names <> told.names OR coalesce(entity.keys, []) <> coalesce(told.keys, []) AS renamed
  WHERE entity.name IS NULL OR entity.superseded IS NOT NULL OR other OR renamed
  FOREACH (before IN CASE WHEN entity.name IS NOT NULL AND (other OR size(entity.names) <> size(told.names)
      OR any(name IN entity.names WHERE NOT name IN told.names))
    THEN [entity {.id, .kind, .name, .names, .keys, .described, .country, .code}] ELSE [] END |
    CREATE (entity)-[:WAS]->(state:State:EntityState)
    SET state = before, state.superseded = $sequence,
      state.learned = reduce(last = 0, until IN [(entity)-[:WAS]->(earlier) | earlier.superseded]
        | CASE WHEN until > last THEN until ELSE last END)
  )
  SET entity += told, entity:$(label), entity.superseded = null, entity.touched = $sequence
  WITH collect(DISTINCT entity) AS changed
  CALL (changed) {
    UNWIND changed AS entity
    MATCH (entity)-[now:NOW]->(:Entity)
    WHERE now.superseded IS NULL
    SET now.superseded = $sequence
  }
  RETURN size(changed) AS told
}
CALL () {
  UNWIND $links AS link
  MATCH (occurrence:Occurrence {id: link.occurrence})
  MATCH (entity:Entity {id: link.entity})
  CALL (occurrence, entity) {
    MATCH (occurrence)-[was:IS]->(:Entity)
    WHERE was.superseded IS NULL
    SET was.superseded = $sequence, entity.gained = $sequence
  }
  CREATE (occurrence)-[:IS {rule: link.rule, reason: link.reason, score: link.score, learned: $sequence,
    judgements: CASE WHEN size(link.judgements) > 0 THEN link.judgements END}]->(entity)
}
RETURN told
