// params: asked [{event (id of a present one), limit, afterVersion, afterPosition, afterId}], withText
// returns: row (its place in the list), asOf (ledger sequence), page [{report, parts [{as, entity}], article, text (where asked for), rule, reason, score,
//   version, position}] of reports of the event, by version and place in it
UNWIND range(0, size($asked) - 1) AS row
WITH row, $asked[row] AS wanted
CALL (wanted) {
  MATCH (:Event {id: wanted.event})<-[of:REPORT_OF]-(report:EventReport)<-[:TELLS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE of.superseded IS NULL
  WITH wanted, of, report, version, article, report.triggerSpan[0] AS position
  WHERE version.id > wanted.afterVersion OR version.id = wanted.afterVersion AND (
    position > wanted.afterPosition OR position = wanted.afterPosition AND report.id > wanted.afterId)
  ORDER BY version.id, position, report.id
  WITH wanted, collect([of, report, version, article, position]) AS all
  UNWIND all[0..wanted.limit] AS each
  WITH each[0] AS of, each[1] AS report, each[2] AS version, each[3] AS article, each[4] AS position
  //> report-parties
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  WITH of, report, version, article, position, parts, batch.at AS learnedAt
  RETURN collect({report: properties(report), parts: parts, rule: of.rule, reason: of.reason, score: of.score,
    version: version.id, position: position, text: CASE WHEN $withText THEN version.text END, article: {
    //> article-head
    }}) AS found
}
//> ledger
RETURN row, asOf, found AS page
