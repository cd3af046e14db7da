// params: events (ids, past ones too)
// returns: a row an id that is known: id (as asked), event (the present one)
UNWIND $events AS id
MATCH (past:Event {id: id})
WHERE past.learned IS NOT NULL
OPTIONAL MATCH (past)-[now:NOW*0..16]->(present:Event)
WHERE present.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
WITH id, past, head(collect(present)) AS present
WITH id, coalesce(present, past) AS event
//> told-event
RETURN id, properties(told) AS event
