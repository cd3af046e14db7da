// params: none
// returns: lines (lists): every event report with its spans and links, sorted
MATCH (version:Version)-[:TELLS]->(report:EventReport)
WHERE report.was IS NULL
CALL (report) {
  OPTIONAL MATCH (occurrence:Occurrence)-[part:TAKES_PART]->(report)
  WITH occurrence, part ORDER BY part.as, part.rank
  RETURN collect([occurrence.id, part.as]) AS parts
}
CALL (report) {
  OPTIONAL MATCH (report)-[:ALLEGED_IN]->(statement:Statement)
  RETURN collect(statement.id) AS alleged
}
RETURN [version.id, report.id, report.type, report.quad, report.intensity, report.trigger, report.triggerSpan,
  report.status, report.dateFrom, report.dateTo, report.datePrecision, report.dateSpan, report.confidence,
  report.rule, report.superseded IS NULL, parts, alleged] AS line
ORDER BY report.id
