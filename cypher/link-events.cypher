// params: sequence, events [{id, properties}], links [{report, event, rule, reason, score, judgements (sequences of those that the reason names)}], pairs [{left, right, score, reason}], gone [{left, right}]
// returns: nothing; a report's link to another event, and a pair that is proposed no more, are superseded, never overwritten; an event that is told otherwise now keeps
//   as a state what it was
CALL () {
  UNWIND $events AS item
  MERGE (event:Event {id: item.id})
  ON CREATE SET event.learned = $sequence
  FOREACH (before IN CASE WHEN any(field IN ['type', 'quad', 'status', 'when', 'dated', 'first', 'last']
      WHERE event.status IS NOT NULL AND coalesce(event[field], '') <> coalesce(item.properties[field], ''))
    THEN [event {.type, .quad, .status, .when, .dated, .first, .last}] ELSE [] END |
    CREATE (event)-[:WAS]->(state:State)
    SET state = before, state.superseded = $sequence,
      state.learned = reduce(last = 0, until IN [(event)-[:WAS]->(earlier) | earlier.superseded]
        | CASE WHEN until > last THEN until ELSE last END)
  )
  SET event += item.properties, event.superseded = null
  WITH event
  MATCH (event)-[now:NOW]->(:Event)
  WHERE now.superseded IS NULL
  SET now.superseded = $sequence
}
CALL () {
  UNWIND $links AS link
  MATCH (report:EventReport {id: link.report})
  MATCH (event:Event {id: link.event})
  CALL (report) {
    MATCH (report)-[was:REPORT_OF]->(:Event)
    WHERE was.superseded IS NULL
    SET was.superseded = $sequence
    WITH report
    MATCH (version:Version)-[:TELLS]->(report)
    SET version.touched = $sequence
  }
  CREATE (report)-[:REPORT_OF {rule: link.rule, reason: link.reason, score: link.score, learned: $sequence,
    judgements: CASE WHEN size(link.judgements) > 0 THEN link.judgements END}]->(event)
}
CALL () {
  UNWIND $gone AS pair
  MATCH (:EventReport {id: pair.left})-[may:MAY_BE]->(:EventReport {id: pair.right})
  WHERE may.superseded IS NULL
  SET may.superseded = $sequence
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (left:EventReport {id: pair.left})
  MATCH (right:EventReport {id: pair.right})
  CREATE (left)-[:MAY_BE {score: pair.score, reason: pair.reason, learned: $sequence}]->(right)
}
