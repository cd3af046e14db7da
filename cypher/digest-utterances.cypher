// params: none
// returns: lines (lists): every utterance's group of statements, without the utterance's id
MATCH (utterance:Utterance)<-[of:REPORT_OF]-(statement:Statement)
WHERE of.superseded IS NULL
WITH utterance, statement ORDER BY statement.id
WITH utterance, collect(statement.id) AS statements
RETURN [statements] AS line
ORDER BY statements[0]
