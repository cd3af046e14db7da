// params: sequence, links [{statement, utterance, rule, reason, score, judgements (sequences of those that the reason names)}]
// returns: nothing; a statement's link to another utterance is superseded, never overwritten
UNWIND $links AS link
MATCH (statement:Statement {id: link.statement})
CALL (statement) {
  MATCH (statement)-[was:REPORT_OF]->(:Utterance)
  WHERE was.superseded IS NULL
  SET was.superseded = $sequence
  WITH statement
  MATCH (version:Version)-[:REPORTS]->(statement)
  SET version.touched = $sequence
}
MERGE (utterance:Utterance {id: link.utterance})
ON CREATE SET utterance.learned = $sequence
SET utterance.superseded = null
CREATE (statement)-[:REPORT_OF {rule: link.rule, reason: link.reason, score: link.score, learned: $sequence,
  judgements: CASE WHEN size(link.judgements) > 0 THEN link.judgements END}]->(utterance)
WITH DISTINCT utterance
MATCH (utterance)-[now:NOW]->(:Utterance)
WHERE now.superseded IS NULL
SET now.superseded = $sequence
