// params: after (a version's id, "" before the first), limit (versions)
// returns: a row for each version, those that report nothing with no statements, in the order of their ids: see parts/table-rows
MATCH (version:Version)
WHERE version.id > $after
WITH version ORDER BY version.id LIMIT toInteger($limit)
MATCH (article:Article)-[:HAS_VERSION]->(version)
OPTIONAL MATCH (version)-[:REPORTS]->(statement:Statement)
//> table-rows
ORDER BY version
