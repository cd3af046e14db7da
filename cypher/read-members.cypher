// params: wordings (of statements)
// returns: wording, id, age (learned), utterance (the present one, or null) of every statement that counts, decided (sequences of the
//   judgements that say why it is of that one, 0 for one that isn't known)
UNWIND $wordings AS wording
MATCH (statement:Statement)
WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN wording, statement.id AS id, coalesce(statement.first, statement.learned) AS age, utterance.id AS utterance,
  coalesce(of.judgements, CASE WHEN of.rule = 'judgement' THEN [0] ELSE [] END) AS decided
