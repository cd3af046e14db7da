// params: none
// returns: lines (lists): every event's group of reports with its fields and the pairs that are proposed of them, without
//   the event's id
MATCH (event:Event)<-[of:REPORT_OF]-(report:EventReport)
WHERE of.superseded IS NULL
WITH event, report ORDER BY report.id
WITH event, collect(report) AS reports
CALL (reports) {
  UNWIND reports AS report
  MATCH (report)-[may:MAY_BE]->(other:EventReport)
  WHERE may.superseded IS NULL
  WITH report, may, other ORDER BY report.id, other.id
  RETURN collect([report.id, other.id, may.score]) AS proposed
}
WITH event, proposed, [report IN reports | report.id] AS ids
RETURN [ids, event.type, event.quad, event.status, event.when, event.dated, event.first, event.last, event.reports,
  proposed] AS line
ORDER BY ids[0]
