// params: rows [{block, telling, event (their present one, or null)}]
// returns: row (its place in the list), ids of the reports that count, agree in all three and were not judged
UNWIND range(0, size($rows) - 1) AS row
MATCH (report:EventReport {block: $rows[row].block})
WHERE report.superseded IS NULL AND report.judged IS NULL AND report.telling = $rows[row].telling
OPTIONAL MATCH (report)-[of:REPORT_OF]->(event:Event)
WHERE of.superseded IS NULL
WITH row, report, coalesce(event.id, '') AS event
WHERE event = coalesce($rows[row].event, '')
RETURN row, collect(report.id) AS ids
