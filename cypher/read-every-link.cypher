// params: none
// returns: one row a relationship: type, from and to (what names its nodes wherever they are stored, else all their
//   properties), properties
MATCH (from)-[relationship]->(to)
RETURN type(relationship) AS type,
  coalesce(from.id, from.sequence, from.address, from.key, properties(from)) AS from,
  coalesce(to.id, to.sequence, to.address, to.key, properties(to)) AS to,
  properties(relationship) AS properties
