// params: versions (ids)
// returns: a row for each of them: see parts/table-rows
UNWIND $versions AS id
MATCH (article:Article)-[:HAS_VERSION]->(version:Version {id: id})
OPTIONAL MATCH (version)-[:REPORTS]->(statement:Statement)
//> table-rows
