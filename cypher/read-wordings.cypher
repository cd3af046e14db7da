// params: wordings (keys of equal words by one speaker in one language), statements (ids; both null for every one)
// returns: one row for the statements that count and agree in both of: wording (null where it is compared with none, then
//   a row for each), utterance (their present one); learned and id of the oldest, statements (how many)
CALL () {
  WITH $wordings AS wordings WHERE wordings IS NULL
  MATCH (statement:Statement)
  RETURN statement
  UNION
  UNWIND $wordings AS wording
  MATCH (statement:Statement {wording: wording})
  RETURN statement
  UNION
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  RETURN statement
}
WITH statement
WHERE statement.superseded IS NULL
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
WITH statement.wording AS wording, CASE WHEN statement.wording IS NULL THEN statement.id END AS own,
  utterance.id AS utterance, min([coalesce(statement.first, statement.learned), statement.id]) AS oldest,
  count(*) AS statements
RETURN wording, utterance, oldest[0] AS learned, oldest[1] AS id, statements
ORDER BY id
