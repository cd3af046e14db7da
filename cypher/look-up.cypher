// params: words (Lucene queries), events (ids, past ones too)
// returns: one row: ledger {begun (of which ledger, a name that no other has), sequence (that it stands at)}, hits [[id (before a later extraction took it over), learned]] of the
//   statements in whose content the words are, events [[id, present id]] of those that there are
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  RETURN {begun: coalesce(meta.begun, ''), sequence: coalesce(meta.sequence, 0)} AS stands
}
CALL () {
  UNWIND $words AS words
  UNWIND ['statement_words_en', 'statement_words_id'] AS index
  CALL db.index.fulltext.queryNodes(index, words) YIELD node
  RETURN collect([coalesce(node.was, node.id), node.learned]) AS hits
}
CALL () {
  UNWIND $events AS id
  MATCH (past:Event {id: id})
  OPTIONAL MATCH (past)-[now:NOW*0..16]->(present:Event)
  WHERE present.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
  WITH id, past, head(collect(present)) AS present
  RETURN collect([id, coalesce(present.id, past.id)]) AS events
}
RETURN stands AS ledger, hits, events
