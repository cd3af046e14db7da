// params: filter, named (the entities of the filter)
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), positions: statements of the filter's speaker on its target, in the
//   order of the said day, else of the published one; those without a date last
//> ledger
//> resolve-entities
CALL (resolved) {
  //> match-statements
  WITH article, version, statement, sure,
    [each IN targets WHERE each.id IN wanted] AS own, [each IN targets WHERE NOT each.id IN wanted | each.id] AS about
  OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  WITH article, version, statement, sure,
    head(COLLECT { UNWIND own AS each RETURN each ORDER BY each.confidence DESC, each.stance }) AS target, about, utterance,
    COLLECT { MATCH (statement)-[link:ABOUT|ALLEGED_IN]-(report:EventReport) WHERE link.superseded IS NULL RETURN DISTINCT report.type AS type ORDER BY type } AS events,
    coalesce(statement.saidFirst, version.publishedFirst) AS day
  ORDER BY day IS NULL, day, version.id, statement.position, statement.id
  RETURN collect({id: statement.id, utterance: coalesce(utterance.id, statement.id), language: statement.language,
    act: statement.act, contents: statement.contents, spans: statement.contentSpans, stance: target.stance,
    stanceConfidence: target.confidence, confidence: sure, about: about, events: events, day: day,
    clock: CASE WHEN statement.saidFirst IS NOT NULL THEN 'said' WHEN day IS NOT NULL THEN 'published' END,
    version: version.id, position: statement.position}) AS positions
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, positions
