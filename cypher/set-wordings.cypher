// params: rows [{id (of a statement), wording, origin (null where nobody judged it)}]
// returns: nothing
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.wording = row.wording, statement.origin = row.origin
