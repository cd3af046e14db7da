// params: reports (ids of event reports)
// returns: a row a report that counts: id, event (that it tells of)
UNWIND $reports AS id
MATCH (:EventReport {id: id})-[of:REPORT_OF]->(event:Event)
WHERE of.superseded IS NULL
RETURN id, properties(event) AS event
