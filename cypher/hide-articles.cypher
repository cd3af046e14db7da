// params: sequence, articles (ids), hidden (a sequence, or null to show them again)
// returns: nothing; of what is hidden no answer shows anything, as of whatever time: neither of a current version nor of an
//   earlier one
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
SET version.hidden = $hidden, version.touched = $sequence
WITH version
CALL (version) {
  MATCH (version)-[:MENTIONS|REPORTS|TELLS]->(part)
  SET part.hidden = $hidden
  WITH part
  MATCH (part)-[link:IS|REPORT_OF]->()
  SET link.hidden = $hidden
}
