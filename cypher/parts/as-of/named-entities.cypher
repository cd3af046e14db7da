// needs: as parts/named-entities
// gives: the same, by the names and kinds that they had
CALL (asked) {
  UNWIND asked.words AS words
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
  RETURN entity, named
  UNION ALL
  UNWIND CASE WHEN size(asked.words) = 0 THEN [true] ELSE [] END AS everyone
  MATCH (entity:Entity)
  RETURN entity, coalesce(head([(entity)-[:WAS]->(state:State) WHERE state.learned <= $asOf < state.superseded | state]), entity) AS named
}
WITH *
WHERE entity.superseded IS NULL AND (size(asked.kind) = 0 OR named.kind IN asked.kind)
//> name-rank
