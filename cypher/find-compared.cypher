// params: named {reports, events, statements, utterances (ids; of events and utterances past ones too)}
// returns: one row for each that names something that counts: id (as asked), whole (true for an event or an utterance), of
//   ('event' or 'utterance'), item (id of the report or statement; of the whole the one whose id it has or had, else its oldest
//   one, another than those that are named)
CALL () {
  UNWIND $named.reports AS id
  MATCH (item:EventReport {id: id})
  WHERE item.superseded IS NULL
  RETURN id, false AS whole, 'event' AS of, item
  UNION
  UNWIND $named.statements AS id
  MATCH (item:Statement {id: id})
  WHERE item.superseded IS NULL
  RETURN id, false AS whole, 'utterance' AS of, item
  UNION
  UNWIND $named.events AS id
  CALL (id) {
    MATCH (:Event {id: id})-[now:NOW*0..16]->(present:Event)<-[is:REPORT_OF]-(item:EventReport)
    WHERE all(step IN now WHERE step.superseded IS NULL) AND is.superseded IS NULL AND item.superseded IS NULL
    RETURN item ORDER BY item.id IN $named.reports, item.id <> id, coalesce(item.first, item.learned), item.id LIMIT 1
  }
  RETURN id, true AS whole, 'event' AS of, item
  UNION
  UNWIND $named.utterances AS id
  CALL (id) {
    MATCH (:Utterance {id: id})-[now:NOW*0..16]->(present:Utterance)<-[is:REPORT_OF]-(item:Statement)
    WHERE all(step IN now WHERE step.superseded IS NULL) AND is.superseded IS NULL AND item.superseded IS NULL
    RETURN item ORDER BY item.id IN $named.statements, item.id <> id, coalesce(item.first, item.learned), item.id LIMIT 1
  }
  RETURN id, true AS whole, 'utterance' AS of, item
}
RETURN id, whole, of, item.id AS item
