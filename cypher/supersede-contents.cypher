// params: sequence, versions (ids)
// returns: as supersede-versions: what extraction made of them before; each of it gives its id up to what takes its place
UNWIND $versions AS id
MATCH (version:Version {id: id})
SET version.touched = $sequence
WITH version
CALL (version) {
  MATCH (version)-[:REPORTS]->(statement:Statement)
  WHERE statement.was IS NULL
  WITH statement, statement.id AS was
  SET statement.overruled = CASE WHEN statement.superseded IS NULL THEN statement.overruled
      ELSE coalesce(statement.overruled, []) + [statement.superseded, $sequence] END,
    statement.superseded = $sequence, statement.was = was, statement.id = was + '@' + $sequence
  RETURN collect({id: statement.id, version: version.id, wording: statement.wording}) AS statements
}
CALL (version) {
  MATCH (version)-[:TELLS]->(report:EventReport)
  WHERE report.superseded IS NULL
  WITH report, report.id AS was
  SET report.superseded = $sequence, report.was = was, report.id = was + '@' + $sequence
  RETURN collect({id: report.id, block: report.block}) AS reports
}
CALL (version) {
  MATCH (version)-[:MENTIONS]->(occurrence:Occurrence)
  WHERE occurrence.superseded IS NULL
  WITH occurrence, occurrence.id AS was
  SET occurrence.superseded = $sequence, occurrence.was = was, occurrence.id = was + '@' + $sequence
  //> touched-occurrences
}
RETURN version.id AS version, occurrences, statements, reports
