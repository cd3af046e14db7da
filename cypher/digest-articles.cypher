// params: none
// returns: lines (lists): every article with its versions, sorted
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)
RETURN [article.id, article.outlet, article.retracted IS NOT NULL, version.id, version.textHash, version.title,
  version.byline, version.language, version.claimed, version.publishedFrom, version.publishedTo,
  version.publishedPrecision, version.modifiedFrom, version.modifiedTo, version.modifiedPrecision,
  version.superseded IS NULL] AS line
ORDER BY article.id, version.id
