// params: rows [{key, block, kind, name, countries, described, single, code, entity, learned, id, occurrences, decided, written}], gone (keys that nothing has any more)
// returns: nothing
CALL () {
  UNWIND $rows AS row
  MERGE (namesakes:Namesakes {key: row.key})
  SET namesakes = row
}
CALL () {
  UNWIND $gone AS key
  MATCH (namesakes:Namesakes {key: key})
  DELETE namesakes
}
