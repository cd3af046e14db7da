// params: articles (ids)
// returns: a row an article: id, copies [{article (head), likeness}]: current versions of others with the same text or
//   nearly the same, the most alike first
UNWIND $articles AS asked
MATCH (:Article {id: asked})-[:HAS_VERSION]->(own:Version)
WHERE own.superseded IS NULL
CALL (own) {
  MATCH (own)-[resembles:RESEMBLES]-(version:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE version.superseded IS NULL
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  WITH article, version, resembles.likeness AS likeness, batch.at AS learnedAt
  ORDER BY likeness DESC, article.id
  RETURN collect({likeness: likeness, article: {
    //> article-head
  }}) AS copies
}
RETURN asked AS id, copies
