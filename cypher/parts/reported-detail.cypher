// needs: version, statement
// gives (at the end of a query): what of the statement is compared with others, as extraction made it: corrections part nothing
OPTIONAL MATCH (speaker:Occurrence)-[said:SAID {rank: 0}]->(statement)
WHERE said.judgement IS NULL
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN statement.wording AS wording, statement.id AS id, version.id AS version, utterance.id AS utterance,
  statement.superseded IS NULL AS counts, coalesce(statement.first, statement.learned) AS age,
  statement.language AS language, statement.kind AS kind, statement.act AS act, statement.contents AS contents,
  speaker {.kind, .name, .code, .described} AS speaker,
  [day IN [statement.saidFirst, statement.saidLast] WHERE day IS NOT NULL] AS said,
  [day IN [version.publishedFirst, version.publishedLast] WHERE day IS NOT NULL] AS published,
  COLLECT { MATCH (statement)-[about:ABOUT]->(one:Occurrence) WHERE about.judgement IS NULL RETURN one {.code, .name} } AS targets
