// params: sequence, articles (ids)
// returns: version: ids of the current ones, which count no more; their articles are refused from now on
UNWIND $articles AS id
MATCH (article:Article {id: id})
SET article.retracted = $sequence
WITH article
MATCH (article)-[:HAS_VERSION]->(version:Version)
WHERE version.superseded IS NULL
RETURN version.id AS version
