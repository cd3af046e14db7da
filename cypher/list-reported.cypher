// params: none
// returns: a row for each statement that counts: see parts/reported-detail.cypher
MATCH (version:Version)-[:REPORTS]->(statement:Statement)
WHERE statement.superseded IS NULL
//> reported-detail
