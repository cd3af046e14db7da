// params: none
// returns: one row a node: key (the server's own, true within the transaction alone), labels, properties
MATCH (node)
RETURN elementId(node) AS key, labels(node) AS labels, properties(node) AS properties
