// needs: as parts/named-entities
// gives: the same, by the names and kinds that they had
CALL () {
  UNWIND $asked.words AS words
  CALL (words) {
    CALL db.index.fulltext.queryNodes('entity_names', words) YIELD node
    WHERE NOT EXISTS { MATCH (node)-[:WAS]->(state:State) WHERE state.learned <= $asOf < state.superseded }
    RETURN node AS entity, node AS named
    UNION
    CALL db.index.fulltext.queryNodes('state_names', words) YIELD node
    MATCH (entity:Entity)-[:WAS]->(node)
    WHERE node.learned <= $asOf < node.superseded
    RETURN entity, node AS named
  }
  RETURN entity, named,
    CASE WHEN any(name IN named.names + [named.name] WHERE toLower(name) = $asked.search) THEN 1.0 ELSE 0.0 END AS score
  UNION ALL
  MATCH (entity:Entity)
  WHERE size($asked.words) = 0
  RETURN entity, coalesce(head([(entity)-[:WAS]->(state:State) WHERE state.learned <= $asOf < state.superseded | state]), entity) AS named,
    0.0 AS score
}
WITH entity, named, score
WHERE entity.superseded IS NULL AND (size($asked.kind) = 0 OR named.kind IN $asked.kind)
