// params: statements (ids), withText
// returns: a row a statement that is known: id, detail
UNWIND $statements AS id
//> named-statement
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
WITH id, article, version, statement, $withText AS withText
//> statement-detail
RETURN id, detail
