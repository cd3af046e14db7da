// params: none
// returns: forgotten (how many nodes lost the key of the backup; 0 once none has one)
MATCH (node:Restoring)
WITH node LIMIT 5000
REMOVE node:Restoring, node.restoringKey
RETURN count(*) AS forgotten
