// params: statements (ids)
// returns: id, age (the sequence at which it was learned first)
UNWIND $statements AS id
MATCH (statement:Statement {id: id})
RETURN id, coalesce(statement.first, statement.learned) AS age
