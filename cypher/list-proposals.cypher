// params: none
// returns: left, right (ids of statements, the smaller first), kind, score: every present one
MATCH (left:Statement)-[may:MAY_BE]->(right:Statement)
WHERE may.superseded IS NULL
RETURN left.id AS left, right.id AS right, may.kind AS kind, may.score AS score
