// params: rows [{type, from, to (keys of the backup), properties}]
// returns: made (how many of them: less than the rows where a node is missing)
UNWIND $rows AS row
MATCH (from:Restoring {restoringKey: row.from})
MATCH (to:Restoring {restoringKey: row.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = row.properties
RETURN count(relationship) AS made
