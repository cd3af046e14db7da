// params: sequence, events [{id, now (the id that its reports are under, or null)}]
// returns: ids retired: those that no report that counts tells of any more
UNWIND $events AS item
MATCH (event:Event {id: item.id})
WHERE NOT EXISTS {
  MATCH (event)<-[of:REPORT_OF]-(:EventReport)
  WHERE of.superseded IS NULL
}
SET event.superseded = $sequence
WITH event, item
CALL (event, item) {
  MATCH (present:Event {id: item.now})
  CREATE (event)-[:NOW {learned: $sequence}]->(present)
}
RETURN event.id AS id
