// params: statements (ids), target (an entity's present id), clock ('said', 'published' or 'learned')
// returns: one row: ledger {begun (of which ledger, a name that no other has), sequence (that it stands at)}, positions: the statements
//   with their stance on the target, in the order of the day on the clock, of 'said' the published one where none is said; those without a date last
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  RETURN {begun: coalesce(meta.begun, ''), sequence: coalesce(meta.sequence, 0)} AS stands
}
CALL () {
  UNWIND $statements AS id
  //> named-statement
  MATCH (version:Version)-[:REPORTS]->(statement)
  OPTIONAL MATCH (batch:Batch {sequence: statement.learned})
  CALL (statement) {
    OPTIONAL MATCH (statement)-[about:ABOUT]->(:Occurrence)-[is:IS]->(entity:Entity)
    WHERE about.superseded IS NULL AND is.superseded IS NULL
    RETURN [each IN collect({id: entity.id, stance: about.stance, confidence: about.stanceConfidence})
      WHERE each.id IS NOT NULL] AS targets
  }
  WITH version, statement, batch, statement.confidence * coalesce(statement.speakerConfidence, 1.0) AS sure,
    [each IN targets WHERE each.id = $target] AS own, [each IN targets WHERE each.id <> $target | each.id] AS about
  OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  WITH version, statement, batch, sure,
    head(COLLECT { UNWIND own AS each RETURN each ORDER BY each.confidence DESC, each.stance }) AS target, about, utterance,
    COLLECT { MATCH (statement)-[link:ABOUT|ALLEGED_IN]-(report:EventReport) WHERE link.superseded IS NULL RETURN DISTINCT report.type AS type ORDER BY type } AS events,
    CASE $clock WHEN 'learned' THEN left(batch.at, 10) WHEN 'published' THEN version.publishedFirst
      ELSE coalesce(statement.saidFirst, version.publishedFirst) END AS day
  ORDER BY day IS NULL, day, version.id, statement.position, statement.id
  RETURN collect({id: statement.id, utterance: coalesce(utterance.id, statement.id), language: statement.language,
    act: statement.act, contents: statement.contents, spans: statement.contentSpans, stance: target.stance,
    stanceConfidence: target.confidence, confidence: sure, about: about, events: events, day: day,
    clock: CASE WHEN day IS NULL THEN null WHEN $clock <> 'said' THEN $clock
      WHEN statement.saidFirst IS NOT NULL THEN 'said' ELSE 'published' END,
    version: version.id, position: statement.position}) AS positions
}
RETURN stands AS ledger, positions
