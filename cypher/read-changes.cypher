// params: articles (ids)
// returns: kind, article, by, why, at, hashes of what was done to the articles, oldest first
MATCH (change:Change)
WHERE change.article IN $articles AND change.learned IS NOT NULL
RETURN change.kind AS kind, change.article AS article, change.by AS by, change.why AS why, change.at AS at,
  change.hashes AS hashes
ORDER BY change.learned, change.id
