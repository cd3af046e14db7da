// params: none
// returns: nothing; in a graph that has none yet, each report that counts is an event by itself: what it is compared by
//   wasn't kept, and comes when its text is extracted anew
MATCH (report:EventReport)
WHERE report.superseded IS NULL
CREATE (event:Event {id: report.id, learned: coalesce(report.first, report.learned), type: report.type, quad: report.quad,
  status: report.status, reports: 1})
CREATE (report)-[:REPORT_OF {rule: 'event/alone', reason: 'no other report is known to tell of it', score: 1.0,
  learned: report.learned}]->(event)
