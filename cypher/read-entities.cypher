// params: asked {words (Lucene queries, one or none), kind (none: all), limit, afterScore, afterReports, afterId}
// returns: one row: total, page [{entity, score, reports}]: with words the best name first, then the most spoken of
CALL () {
  UNWIND $asked.words AS words
  CALL db.index.fulltext.queryNodes('entity_names', words) YIELD node, score
  RETURN node AS entity, score
  UNION ALL
  MATCH (entity:Entity)
  WHERE size($asked.words) = 0
  RETURN entity, 0.0 AS score
}
WITH entity, score
WHERE entity.superseded IS NULL AND (size($asked.kind) = 0 OR entity.kind IN $asked.kind)
WITH entity, score, COUNT {
  MATCH (entity)<-[is:IS]-(:Occurrence)-[link:SAID|ABOUT]-(statement:Statement)
  WHERE link.superseded IS NULL AND is.superseded IS NULL AND statement.superseded IS NULL
  RETURN DISTINCT statement
} AS reports
ORDER BY score DESC, reports DESC, entity.id
WITH collect({entity: properties(entity), score: score, reports: reports}) AS found
RETURN size(found) AS total, [each IN found
  WHERE $asked.afterId = '' OR each.score < $asked.afterScore OR each.score = $asked.afterScore AND (
    each.reports < $asked.afterReports OR each.reports = $asked.afterReports AND each.entity.id > $asked.afterId)][0..$asked.limit] AS page
