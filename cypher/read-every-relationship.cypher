// params: none
// returns: one row a relationship: type, from and to (the server's own keys of its nodes), properties
MATCH (from)-[relationship]->(to)
RETURN type(relationship) AS type, elementId(from) AS from, elementId(to) AS to, properties(relationship) AS properties
