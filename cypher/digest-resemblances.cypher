// params: none
// returns: lines (lists): every pair of near duplicates with its likeness, sorted
MATCH (left:Version)-[resembles:RESEMBLES]->(right:Version)
RETURN [left.id, right.id, resembles.likeness] AS line
ORDER BY left.id, right.id
