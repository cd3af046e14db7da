// params: articles (ids)
// returns: a row an article that there is or was: article, changes [{kind, by, why, at, hashes}]: what was done to it, oldest first
UNWIND $articles AS id
MATCH (article:Article {id: id})
RETURN id AS article, COLLECT {
  MATCH (change:Change {article: id})
  WHERE change.learned IS NOT NULL
  RETURN change {.kind, .by, .why, .at, .hashes} ORDER BY change.learned, change.id
} AS changes
