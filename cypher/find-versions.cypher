// params: articles (ids)
// returns: article, version, textHash, dated (published day or null), current
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
RETURN article.id AS article, version.id AS version, version.textHash AS textHash,
  version.publishedLast AS dated, version.superseded IS NULL AS current
