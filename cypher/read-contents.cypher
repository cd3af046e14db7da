// params: versions (ids)
// returns: a row an item that counts: version, id, kind (occurrence, statement, event), fingerprint, words (to show it by),
//   tells (what it tells beside what its id holds, by name)
UNWIND $versions AS id
MATCH (version:Version {id: id})
CALL (version) {
  MATCH (version)-[mentions:MENTIONS]->(item:Occurrence)
  WHERE item.superseded IS NULL
  RETURN item, 'occurrence' AS kind, item.name AS words,
    item {.name, .described, .country, .titles, mentions: mentions.texts} AS tells
  UNION ALL
  MATCH (version)-[:REPORTS]->(item:Statement)
  WHERE item.was IS NULL
  RETURN item, 'statement' AS kind, coalesce(item.contents[0], item.cue, '') AS words,
    item {
      .act, .saidFrom, .saidTo, .confidence, .rule,
      speakers: COLLECT { MATCH (one:Occurrence)-[said:SAID]->(item) WHERE said.judgement IS NULL RETURN one.name ORDER BY said.rank },
      targets: COLLECT {
        MATCH (item)-[about:ABOUT]->(one)
        WHERE about.judgement IS NULL
        RETURN about.stance + ' ' + coalesce(one.name, one.trigger, '') ORDER BY about.rank
      },
      through: COLLECT { MATCH (item)-[:RELAYED_BY]->(one) RETURN one.name },
      place: COLLECT { MATCH (item)-[:SPOKEN_IN]->(one) RETURN one.name }
    } AS tells
  UNION ALL
  MATCH (version)-[:TELLS]->(item:EventReport)
  WHERE item.superseded IS NULL
  RETURN item, 'event' AS kind, item.type + ': ' + item.trigger AS words,
    item {
      .status, .dateFrom, .dateTo, .confidence, .rule,
      actors: COLLECT { MATCH (one)-[part:TAKES_PART {as: 'actor'}]->(item) RETURN one.name ORDER BY part.rank },
      recipients: COLLECT { MATCH (one)-[part:TAKES_PART {as: 'recipient'}]->(item) RETURN one.name ORDER BY part.rank },
      places: COLLECT { MATCH (one)-[part:TAKES_PART {as: 'place'}]->(item) RETURN one.name ORDER BY part.rank }
    } AS tells
}
RETURN version.id AS version, item.id AS id, kind, item.fingerprint AS fingerprint, words, tells
ORDER BY version, kind, id
