// params: none
// returns: lines (lists): every statement as extraction made it, with its spans and links, sorted
MATCH (version:Version)-[:REPORTS]->(statement:Statement)
WHERE statement.was IS NULL
CALL (statement) {
  OPTIONAL MATCH (occurrence:Occurrence)-[said:SAID]->(statement)
  WHERE said.judgement IS NULL
  WITH occurrence, said ORDER BY said.rank, occurrence.id
  RETURN collect([occurrence.id, said.rank, said.confidence, said.reason, said.roleTitle, said.roleSpan, said.roleFor,
    said.roleTenure]) AS speakers
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[relayed:RELAYED_BY]->(occurrence:Occurrence)
  WITH occurrence, relayed ORDER BY relayed.depth, occurrence.id
  RETURN collect([occurrence.id, relayed.depth, relayed.spans]) AS relays
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[about:ABOUT]->(target)
  WHERE about.judgement IS NULL
  WITH about, target ORDER BY about.rank
  RETURN collect([target.id, about.spans, about.stance, about.stanceConfidence, about.stanceSpans]) AS targets
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[:SPOKEN_IN]->(place:Occurrence)
  WITH place ORDER BY place.id
  RETURN collect(place.id) AS places
}
RETURN [version.id, statement.id, statement.kind, statement.act, statement.cue, statement.cueSpan,
  statement.sources, statement.sourceSpans, statement.contents, statement.contentSpans, statement.saidFrom,
  statement.saidTo, statement.saidPrecision, statement.saidSpan, statement.saidReason, statement.confidence,
  statement.rule, version.superseded IS NULL, speakers, relays, targets, places] AS line
ORDER BY statement.id
