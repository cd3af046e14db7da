// params: none
// returns: one row: articles, fictionalArticles, entities, statements, utterances, eventReports, events, asOf
CALL () {
  MATCH (article:Article)
  WHERE
  //> article-stands
  RETURN count(article) AS articles,
    count(CASE WHEN article.fictional THEN 1 END) AS fictionalArticles
}
CALL () {
  MATCH (entity:Entity)
  WHERE entity.superseded IS NULL
  RETURN count(entity) AS entities
}
CALL () {
  MATCH (statement:Statement)
  WHERE statement.superseded IS NULL
  RETURN count(statement) AS statements
}
CALL () {
  MATCH (utterance:Utterance)
  WHERE utterance.superseded IS NULL
  RETURN count(utterance) AS utterances
}
CALL () {
  MATCH (report:EventReport)
  WHERE report.superseded IS NULL
  RETURN count(report) AS eventReports
}
CALL () {
  MATCH (event:Event)
  WHERE event.superseded IS NULL
  RETURN count(event) AS events
}
//> ledger
RETURN articles, fictionalArticles, entities, statements, utterances, eventReports, events, asOf
