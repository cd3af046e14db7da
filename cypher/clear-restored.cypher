// params: none
// returns: deleted (how many of what a restore wrote; 0 once nothing is left)
MATCH (node)
WHERE NOT coalesce(node:Meta AND node.key = 'restore', false)
WITH node LIMIT 2000
DETACH DELETE node
RETURN count(*) AS deleted
