// params: wordings (keys of equal words by one speaker in one language), statements (ids; both null for every one)
// returns: one row a statement that counts: id, learned, wording (null where it is compared with none), utterance
CALL () {
  WITH $wordings AS wordings, $statements AS statements
  MATCH (statement:Statement)
  WHERE statement.superseded IS NULL
    AND (wordings IS NULL OR statement.wording IN wordings OR statement.id IN statements)
  RETURN statement
}
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN statement.id AS id, coalesce(statement.first, statement.learned) AS learned, statement.wording AS wording, utterance.id AS utterance
ORDER BY id
