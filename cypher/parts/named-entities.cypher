// needs: asked {words (Lucene queries, one or none), forms, letters (made by graph/words.ts), kind (none: all)}
// gives: entity, score: see parts/name-rank
CALL (asked) {
  UNWIND asked.words AS words
  CALL db.index.fulltext.queryNodes('entity_names', words) YIELD node
  RETURN node AS entity, node AS named
  UNION ALL
  UNWIND CASE WHEN size(asked.words) = 0 THEN [true] ELSE [] END AS everyone
  MATCH (entity:Entity)
  RETURN entity, entity AS named
}
WITH *
WHERE entity.superseded IS NULL AND (size(asked.kind) = 0 OR entity.kind IN asked.kind)
//> name-rank
