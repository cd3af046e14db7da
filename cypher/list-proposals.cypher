// params: wordings (of statements)
// returns: left, right (ids of statements, the smaller first), kind, score: present ones of any statement with one of these
UNWIND $wordings AS wording
MATCH (statement:Statement)
WHERE statement.wording = wording AND statement.id > ''
MATCH (statement)-[may:MAY_BE]-(:Statement)
WHERE may.superseded IS NULL
WITH DISTINCT may
RETURN startNode(may).id AS left, endNode(may).id AS right, may.kind AS kind, may.score AS score
