// params: sequence, reports (ids that no longer count)
// returns: event: ids of those that the reports told of
UNWIND $reports AS id
MATCH (report:EventReport {id: id})
CALL (report) {
  MATCH (report)-[may:MAY_BE]-(:EventReport)
  WHERE may.superseded IS NULL
  SET may.superseded = $sequence
}
MATCH (report)-[of:REPORT_OF]->(event:Event)
WHERE of.superseded IS NULL
SET of.superseded = $sequence
RETURN DISTINCT event.id AS event
