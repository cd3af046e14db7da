// params: page {clock ('published' or 'learned'), from, to (days), limit, afterDay, afterId}
// returns: one row: asOf (ledger sequence), total, page: current versions as [{id, address, outlet, version, title, ...}], newest first on the
//   clock; "" filters by no day
CALL () {
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)
  WHERE version.superseded IS NULL
  OPTIONAL MATCH (entered:Batch {sequence: CASE $page.clock WHEN 'learned' THEN version.learned END})
  WITH article, version, CASE $page.clock
      WHEN 'learned' THEN [left(entered.at, 10), left(entered.at, 10)]
      ELSE [version.publishedFirst, version.publishedLast]
    END AS days
  WHERE ($page.from = '' OR days[1] >= $page.from) AND ($page.to = '' OR days[0] <= $page.to)
  RETURN collect({article: article, version: version, day: coalesce(days[0], '')}) AS found
}
CALL (found) {
  UNWIND found AS row
  WITH row.article AS article, row.version AS version, row.day AS day
  WHERE day < $page.afterDay OR day = $page.afterDay AND article.id > $page.afterId
  ORDER BY day DESC, article.id
  LIMIT toInteger($page.limit)
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  WITH article, version, day, batch.at AS learnedAt
  RETURN collect({day: day, article: {
    //> article-head
  }}) AS page
}
//> ledger
RETURN asOf, size(found) AS total, page
