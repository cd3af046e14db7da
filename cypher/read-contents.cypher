// params: versions (ids)
// returns: a row an item that counts: version, id, kind (occurrence, statement, event), fingerprint, words (to show it by)
UNWIND $versions AS id
MATCH (version:Version {id: id})
CALL (version) {
  MATCH (version)-[:MENTIONS]->(item:Occurrence)
  WHERE item.superseded IS NULL
  RETURN item, 'occurrence' AS kind, item.name AS words
  UNION ALL
  MATCH (version)-[:REPORTS]->(item:Statement)
  WHERE item.superseded IS NULL
  RETURN item, 'statement' AS kind, coalesce(item.contents[0], item.cue, '') AS words
  UNION ALL
  MATCH (version)-[:TELLS]->(item:EventReport)
  WHERE item.superseded IS NULL
  RETURN item, 'event' AS kind, item.type + ': ' + item.trigger AS words
}
RETURN version.id AS version, item.id AS id, kind, item.fingerprint AS fingerprint, words
ORDER BY version, kind, id
