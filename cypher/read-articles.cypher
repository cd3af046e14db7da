// params: page {limit, afterDay, afterId}
// returns: one row: asOf (ledger sequence), total, page: current versions as [{id, address, outlet, version, title, ...}], newest published first
CALL () {
  MATCH (article:Article)
  WHERE
  //> article-stands
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
  WITH article, version, batch.at AS learnedAt
  RETURN collect({
    //> article-head
  }) AS page
}
//> ledger
RETURN asOf, total, page
