// params: page {limit, afterDay, afterId}
// returns: one row: total, page: current versions as [{id, address, outlet, version, title, ...}], newest published first
CALL () {
  MATCH (article:Article)
  WHERE article.retracted IS NULL
  RETURN count(article) AS total
}
CALL () {
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)
  WHERE version.superseded IS NULL
  WITH article, version, coalesce(version.publishedFirst, '') AS day
  WHERE day < $page.afterDay OR day = $page.afterDay AND article.id > $page.afterId
  ORDER BY day DESC, article.id
  LIMIT toInteger($page.limit)
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  RETURN collect({id: article.id, address: article.address, outlet: article.outlet, version: version.id,
    title: version.title, byline: version.byline, language: version.language, file: version.file,
    publishedFrom: version.publishedFrom, publishedTo: version.publishedTo,
    publishedPrecision: version.publishedPrecision, learned: batch.at}) AS page
}
RETURN total, page
