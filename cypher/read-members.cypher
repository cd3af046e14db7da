// params: wordings (of statements)
// returns: wording, id, age (learned), utterance (the present one, or null) of every statement that counts
UNWIND $wordings AS wording
MATCH (statement:Statement)
WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN wording, statement.id AS id, coalesce(statement.first, statement.learned) AS age, utterance.id AS utterance
