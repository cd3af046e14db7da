// params: versions (ids)
// returns: a row a version that has its text: version, text, published (two days or none), statements [{id, was (id that it
//   had while it counted, or null), wording, origin (null where nobody judged it), language, kind, act, contents, spans (four
//   numbers each), speaker, said, targets}], those that no longer count as well
UNWIND $versions AS id
MATCH (version:Version {id: id})
WHERE version.text IS NOT NULL
RETURN version.id AS version, version.text AS text,
  [day IN [version.publishedFirst, version.publishedLast] WHERE day IS NOT NULL] AS published,
  COLLECT {
    MATCH (version)-[:REPORTS]->(statement:Statement)
    OPTIONAL MATCH (speaker:Occurrence)-[said:SAID {rank: 0}]->(statement)
    WHERE said.judgement IS NULL
    RETURN statement {.id, .was, .wording, .origin, .language, .kind, .act, .contents,
      spans: coalesce(statement.cueSpan, []) + statement.sourceSpans + statement.contentSpans,
      speaker: speaker {.kind, .name, .code, .described},
      said: [day IN [statement.saidFirst, statement.saidLast] WHERE day IS NOT NULL],
      targets: COLLECT { MATCH (statement)-[about:ABOUT]->(one:Occurrence) WHERE about.judgement IS NULL RETURN one {.code, .name} }}
  } AS statements
