// needs: id
// gives: statement
MATCH (statement:Statement {id: id})
