// params: articles (ids)
// returns: nothing; removes the notes on these articles, on their statements, and on entities, utterances and events of which no other article tells
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  RETURN 'Article:' + article.id AS subject
  UNION
  MATCH (article)-[:HAS_VERSION]->(:Version)-[:REPORTS]->(statement:Statement)
  UNWIND [statement.id, coalesce(statement.was, statement.id)] AS known
  RETURN 'Statement:' + known AS subject
  UNION
  MATCH (article)-[:HAS_VERSION]->(:Version)-[:REPORTS|TELLS|MENTIONS]->()-[:REPORT_OF|IS]->(told)
  WHERE NOT EXISTS {
    MATCH (told)-[:NOW*0..16]->()<-[:REPORT_OF|IS]-()<-[:REPORTS|TELLS|MENTIONS]-(:Version)<-[:HAS_VERSION]-(other:Article)
    WHERE NOT other.id IN $articles
  }
  WITH DISTINCT told
  RETURN CASE WHEN told:Utterance THEN 'Utterance:' WHEN told:Event THEN 'Event:' ELSE 'Entity:' END + told.id AS subject
}
MATCH (note:Note {subject: subject})
DELETE note
