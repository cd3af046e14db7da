// params: none
// returns: lines (lists): every pair of statements of which one may be the other, with its kind and score, sorted
MATCH (left:Statement)-[may:MAY_BE]->(right:Statement)
WHERE may.superseded IS NULL
RETURN [left.id, right.id, may.kind, may.score] AS line
ORDER BY left.id, right.id
