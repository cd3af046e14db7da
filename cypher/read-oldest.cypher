// params: wordings (of statements)
// returns: a row for each that counts: wording, age (learned) and id of its oldest statement
UNWIND $wordings AS wording
MATCH (statement:Statement)
WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL
WITH wording, min([coalesce(statement.first, statement.learned), statement.id]) AS oldest
RETURN wording, oldest[0] AS age, oldest[1] AS id
