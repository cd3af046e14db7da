// params: sequence, versions (ids)
// returns: occurrences, statements and event reports that no longer count, with what identity, utterances and events go by
UNWIND $versions AS id
MATCH (version:Version {id: id})
SET version.superseded = $sequence
WITH version
CALL (version) {
  MATCH (version)-[:REPORTS]->(statement:Statement)
  SET statement.superseded = $sequence
  RETURN collect({id: statement.id, version: version.id, wording: statement.wording}) AS statements
}
CALL (version) {
  MATCH (version)-[:TELLS]->(report:EventReport)
  SET report.superseded = $sequence
  RETURN collect({id: report.id, block: report.block}) AS reports
}
CALL (version) {
  MATCH (version)-[:MENTIONS]->(occurrence:Occurrence)
  SET occurrence.superseded = $sequence
  //> touched-occurrences
}
RETURN version.id AS version, occurrences, statements, reports
