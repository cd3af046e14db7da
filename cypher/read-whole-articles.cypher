// params: articles (ids), withText
// returns: a row an article: its current version with text, mentions [{occurrence, entity, spans, texts, uses, readings}], statements [detail] in text order, with those that were judged to be none
UNWIND $articles AS id
MATCH (article:Article {id: id})-[:HAS_VERSION]->(version:Version)
WHERE version.superseded IS NULL
CALL (version) {
  OPTIONAL MATCH (version)-[mentions:MENTIONS]->(occurrence:Occurrence)-[is:IS]->(entity:Entity)
  WHERE is.superseded IS NULL
  RETURN [each IN collect({occurrence: occurrence.id, entity: properties(entity), spans: mentions.spans, texts: mentions.texts,
    uses: mentions.uses, readings: mentions.readings}) WHERE each.entity IS NOT NULL] AS mentions
}
CALL (article, version) {
  MATCH (version)-[:REPORTS]->(statement:Statement)
  WHERE statement.was IS NULL
  WITH article, version, statement, $withText AS withText ORDER BY statement.position, statement.id
  //> statement-detail
  RETURN collect(detail) AS statements
}
OPTIONAL MATCH (batch:Batch {sequence: version.learned})
WITH article, version, mentions, statements, batch.at AS learnedAt
RETURN {
  //> article-head
  , text: version.text, mentions: mentions, statements: statements} AS article
