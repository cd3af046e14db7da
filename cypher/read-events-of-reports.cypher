// params: reports (ids of event reports)
// returns: a row a report that counts: id, event (that it tells of)
UNWIND $reports AS id
//> named-report
MATCH (report)-[of:REPORT_OF]->(event:Event)
WHERE of.superseded IS NULL
//> told-event
RETURN id, properties(told) AS event
