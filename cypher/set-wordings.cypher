// params: rows [{id (of a statement), wording}]
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.wording = row.wording
