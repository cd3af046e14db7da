// params: articles (ids)
// returns: article, version, textHash, seen (until when it is known to have stood), title, byline, publishedFrom,
//   publishedPrecision, current, retracted (the article)
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
RETURN article.id AS article, version.id AS version, version.textHash AS textHash, version.seen AS seen,
  version.title AS title, version.byline AS byline, version.publishedFrom AS publishedFrom,
  version.publishedPrecision AS publishedPrecision,
  version.superseded IS NULL OR version.superseded = article.retracted AS current,
  article.retracted IS NOT NULL AS retracted
