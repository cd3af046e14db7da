// params: asked {names (as parts/searched-entities needs them), limit, afterScore, afterReports, afterId}
// returns: one row: asOf (ledger sequence), total, page [{entity, score, reports}]: with words the best named first, then the most
//   spoken of
//> searched-entities
WITH entity, score, COUNT {
  MATCH (entity)<-[is:IS]-(:Occurrence)-[link:SAID|ABOUT]-(statement:Statement)
  WHERE link.superseded IS NULL AND is.superseded IS NULL AND statement.superseded IS NULL
  RETURN DISTINCT statement
} AS reports
ORDER BY score DESC, reports DESC, entity.id
WITH collect({entity: properties(entity), score: score, reports: reports}) AS found
//> ledger
RETURN asOf, size(found) AS total, [each IN found
  WHERE $asked.afterId = '' OR each.score < $asked.afterScore OR each.score = $asked.afterScore AND (
    each.reports < $asked.afterReports OR each.reports = $asked.afterReports AND each.entity.id > $asked.afterId)][0..$asked.limit] AS page
