// params: none
// returns: nodes (how many there are beside Meta)
MATCH (node)
WHERE NOT node:Meta
RETURN count(node) AS nodes
