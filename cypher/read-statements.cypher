// params: filter, named (the entities of the filter), page {withTotals, withRows, withText, limit, afterDay, afterVersion, afterPosition, afterId}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), totals, page [detail], newest said day first, then by article and place in it
//> ledger
//> resolve-entities
CALL (resolved) {
  //> match-statements
  RETURN collect({article: article, version: version, statement: statement}) AS found
}
CALL (found) {
  UNWIND CASE WHEN $page.withTotals THEN found ELSE [] END AS row
  WITH row.statement AS statement
  //> count-statements
}
CALL (found) {
  UNWIND CASE WHEN $page.withRows THEN found ELSE [] END AS row
  WITH row.article AS article, row.version AS version, row.statement AS statement,
    coalesce(row.statement.saidFirst, '') AS day
  WHERE day < $page.afterDay OR day = $page.afterDay AND (
    version.id > $page.afterVersion OR version.id = $page.afterVersion AND (
      statement.position > $page.afterPosition
      OR statement.position = $page.afterPosition AND statement.id > $page.afterId))
  ORDER BY day DESC, version.id, statement.position, statement.id
  LIMIT toInteger($page.limit)
  WITH article, version, statement, $page.withText AS withText
  //> statement-detail
  RETURN collect(detail) AS page
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, totals, page
