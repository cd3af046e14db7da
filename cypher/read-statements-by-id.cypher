// params: statements (ids), withText
// returns: a row a statement that is known: id, detail
UNWIND $statements AS id
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement:Statement {id: id})
WITH article, version, statement, $withText AS withText
//> statement-detail
RETURN statement.id AS id, detail
