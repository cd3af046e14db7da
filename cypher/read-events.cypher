// params: asked {type, involves (entity ids), from, to, leastReports, limit, afterDay, afterId}, named {entities: those of involves}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), total, page: events, newest first, then by id; those without a date
//   last. An empty list filters nothing, nor does "" for a day
//> resolve-entities
WITH resolved, [each IN resolved | each.present] AS wanted
CALL (wanted) {
  CALL (wanted) {
    UNWIND wanted AS id
    MATCH (:Entity {id: id})<-[is:IS]-(:Occurrence)-[:TAKES_PART]->(:EventReport)-[of:REPORT_OF]->(event:Event)
    WHERE is.superseded IS NULL AND of.superseded IS NULL
    RETURN event
    UNION
    WITH wanted
    WHERE size(wanted) = 0
    MATCH (event:Event)
    RETURN event
  }
  WITH event
  WHERE event.superseded IS NULL
  //> told-event
  WITH told, coalesce(told.when, '') AS day
  WHERE told.reports >= $asked.leastReports
    AND (size($asked.type) = 0 OR told.type IN $asked.type)
    AND ($asked.from = '' OR told.last >= left($asked.from, size(told.last)))
    AND ($asked.to = '' OR told.first <= $asked.to)
  ORDER BY day DESC, told.id
  RETURN collect({event: properties(told), day: day}) AS found
}
//> ledger
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, size(found) AS total,
  [each IN found WHERE each.day < $asked.afterDay OR each.day = $asked.afterDay AND each.event.id > $asked.afterId
    | each.event][0..$asked.limit] AS page
