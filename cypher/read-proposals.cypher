// params: wordings (of each the first statements by id, those that count), limit (how many), statements (ids)
// returns: left, right (ids of statements, the smaller first), kind, score: present ones of any of these
CALL () {
  UNWIND $wordings AS wording
  CALL (wording) {
    MATCH (statement:Statement)
    WHERE statement.wording = wording AND statement.id > '' AND statement.superseded IS NULL
    RETURN statement ORDER BY statement.wording, statement.id LIMIT toInteger($limit)
  }
  RETURN statement
  UNION
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  RETURN statement
}
MATCH (statement)-[may:MAY_BE]-(:Statement)
WHERE may.superseded IS NULL
WITH DISTINCT may
RETURN startNode(may).id AS left, endNode(may).id AS right, may.kind AS kind, may.score AS score
