// params: sequence, statements (ids that no longer count)
// returns: utterance: ids of those that the statements reported
UNWIND $statements AS id
MATCH (:Statement {id: id})-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
SET of.superseded = $sequence
RETURN DISTINCT utterance.id AS utterance
