// needs: article, version, statement, withText
// gives: detail: the statement with all that hangs on it, entities as they are now
//> statement-parties
CALL (statement) {
  OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  OPTIONAL MATCH (utterance)<-[other:REPORT_OF]-(report:Statement)<-[:REPORTS]-(:Version)<-[:HAS_VERSION]-(by:Article)
  WHERE other.superseded IS NULL
  WITH utterance, count(report) AS reports, collect(DISTINCT by.outlet) AS outlets
  RETURN {id: utterance.id, reports: reports, outlets: outlets} AS utterance
}
CALL (version) {
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  RETURN batch.at AS learnedAt
}
WITH *, {statement: properties(statement), speakers: speakers, relay: relay, targets: targets, reports: reports, place: place,
  utterance: utterance, judgements: judgements, article: {
  //> article-head
  }, text: CASE WHEN withText THEN version.text END} AS detail
