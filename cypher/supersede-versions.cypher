// params: sequence, versions (ids)
// returns: occurrences, statements and event reports that no longer count, with what identity, utterances and events go by;
//   what an earlier extraction made stays superseded by that, and a statement that didn't count says since when it hadn't
UNWIND $versions AS id
MATCH (version:Version {id: id})
SET version.superseded = $sequence, version.touched = $sequence
WITH version
CALL (version) {
  MATCH (version)-[:REPORTS]->(statement:Statement)
  WHERE statement.was IS NULL
  WITH statement, statement.superseded IS NULL AS counted
  SET statement.overruled = CASE WHEN counted THEN statement.overruled
      ELSE coalesce(statement.overruled, []) + [statement.superseded, $sequence] END,
    statement.superseded = $sequence
  RETURN [each IN collect({id: statement.id, version: version.id, wording: statement.wording, counted: counted})
    WHERE each.counted | each {.id, .version, .wording}] AS statements
}
CALL (version) {
  MATCH (version)-[:TELLS]->(report:EventReport)
  WHERE report.was IS NULL
  SET report.superseded = $sequence
  RETURN collect({id: report.id, block: report.block}) AS reports
}
CALL (version) {
  MATCH (version)-[:MENTIONS]->(occurrence:Occurrence)
  WHERE occurrence.was IS NULL
  SET occurrence.superseded = $sequence
  //> touched-occurrences
}
RETURN version.id AS version, occurrences, statements, reports
