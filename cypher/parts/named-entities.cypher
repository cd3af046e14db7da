// needs: $asked {words (Lucene queries, one or none), search (what they were made of, in small letters), kind (none: all)}
// gives: entity, score: 1 where a name is what is searched for, else 0
CALL () {
  UNWIND $asked.words AS words
  CALL db.index.fulltext.queryNodes('entity_names', words) YIELD node
  RETURN node AS entity,
    CASE WHEN any(name IN node.names + [node.name] WHERE toLower(name) = $asked.search) THEN 1.0 ELSE 0.0 END AS score
  UNION ALL
  MATCH (entity:Entity)
  WHERE size($asked.words) = 0
  RETURN entity, 0.0 AS score
}
WITH entity, score
WHERE entity.superseded IS NULL AND (size($asked.kind) = 0 OR entity.kind IN $asked.kind)
