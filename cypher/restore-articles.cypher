// params: sequence, articles (ids of retracted ones)
// returns: occurrences, statements and event reports that count again: those that their retraction superseded, but for
//   statements that were judged to be none. They say between which sequences they didn't count
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version {superseded: article.retracted})
WITH article, version, article.retracted AS retraction
SET version.overruled = coalesce(version.overruled, []) + [retraction, $sequence], version.superseded = null, version.touched = $sequence,
  article.retracted = null
WITH version, retraction
CALL (version, retraction) {
  MATCH (version)-[:REPORTS]->(statement:Statement {superseded: retraction})
  WHERE statement.was IS NULL AND coalesce(statement.reviewed, '') <> 'rejected'
  SET statement.overruled = coalesce(statement.overruled, []) + [retraction, $sequence], statement.superseded = null
  RETURN collect({id: statement.id, version: version.id, wording: statement.wording}) AS statements
}
CALL (version, retraction) {
  MATCH (version)-[:TELLS]->(report:EventReport {superseded: retraction})
  WHERE report.was IS NULL
  SET report.overruled = coalesce(report.overruled, []) + [retraction, $sequence], report.superseded = null
  RETURN collect({id: report.id, block: report.block}) AS reports
}
CALL (version, retraction) {
  MATCH (version)-[:MENTIONS]->(occurrence:Occurrence {superseded: retraction})
  WHERE occurrence.was IS NULL
  SET occurrence.overruled = coalesce(occurrence.overruled, []) + [retraction, $sequence], occurrence.superseded = null
  //> touched-occurrences
}
RETURN version.id AS version, occurrences, statements, reports
