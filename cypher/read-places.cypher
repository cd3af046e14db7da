// params: wordings (of statements)
// returns: a row for each of which a statement that counts has its utterance: wording, utterance, age (learned of the
//   oldest report, whose id the utterance has; null where it counts no more), least (the least id of the wording's statements)
UNWIND $wordings AS wording
CALL (wording) {
  MATCH (statement:Statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL AND of.superseded IS NULL
  RETURN utterance LIMIT 1
}
CALL (wording) {
  MATCH (statement:Statement)
  WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL
  RETURN statement.id AS least ORDER BY statement.wording, statement.id LIMIT 1
}
OPTIONAL MATCH (oldest:Statement {id: utterance.id})-[of:REPORT_OF]->(utterance)
WHERE oldest.superseded IS NULL AND of.superseded IS NULL
RETURN wording, utterance.id AS utterance, coalesce(oldest.first, oldest.learned) AS age, least
