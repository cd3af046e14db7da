// params: versions (ids)
// returns: one row a pair of versions of two articles that share a band or the text: left, right (left < right)
UNWIND $versions AS id
MATCH (version:Version)<-[:HAS_VERSION]-(article:Article)
USING INDEX SEEK version:Version(id)
WHERE version.id = id
CALL (version) {
  MATCH (version)-[:IN_BAND]->(:Band)<-[:IN_BAND]-(other:Version)
  RETURN other
  UNION
  MATCH (other:Version {textHash: version.textHash})
  WHERE other.erased IS NULL AND version.erased IS NULL
  RETURN other
}
WITH article, version, other
WHERE other <> version AND NOT EXISTS { (article)-[:HAS_VERSION]->(other) }
WITH CASE WHEN version.id < other.id THEN [version.id, other.id] ELSE [other.id, version.id] END AS pair
RETURN DISTINCT pair[0] AS left, pair[1] AS right
