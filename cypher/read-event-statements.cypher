// params: asked [{event (id of a present one), limit, afterId}], withText
// returns: row (its place in the list), asOf (ledger sequence), total, page [detail] of statements about a report of the event, or that are one, by id
UNWIND range(0, size($asked) - 1) AS row
WITH row, $asked[row] AS wanted
CALL (wanted) {
  OPTIONAL MATCH (:Event {id: wanted.event})<-[of:REPORT_OF]-(:EventReport)-[link:ABOUT|ALLEGED_IN]-(statement:Statement)
  WHERE link.superseded IS NULL AND of.superseded IS NULL AND statement.superseded IS NULL
  WITH DISTINCT statement ORDER BY statement.id
  RETURN collect(statement) AS statements
}
CALL (wanted, statements) {
  UNWIND [each IN statements WHERE each.id > wanted.afterId][0..wanted.limit] AS statement
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
  WITH article, version, statement, $withText AS withText
  //> statement-detail
  WITH detail ORDER BY detail.statement.id
  RETURN collect(detail) AS page
}
//> ledger
RETURN row, asOf, size(statements) AS total, page
