// params: articles (ids)
// returns: article, version, textHash, seen (until when it is known to have stood), current, retracted (the article)
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
RETURN article.id AS article, version.id AS version, version.textHash AS textHash, version.seen AS seen,
  version.superseded IS NULL OR version.superseded = article.retracted AS current,
  article.retracted IS NOT NULL AS retracted
