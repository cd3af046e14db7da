// params: after (an id), limit
// returns: id: the next after it of what counts no more and is still taken for an entity, an utterance or an event
MATCH (item:Occurrence|Statement|EventReport)
WHERE item.id > $after AND item.superseded IS NOT NULL AND EXISTS {
  MATCH (item)-[of:IS|REPORT_OF]->()
  WHERE of.superseded IS NULL
}
RETURN item.id AS id ORDER BY id LIMIT toInteger($limit)
