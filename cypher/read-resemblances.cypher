// params: none
// returns: left, right (ids of versions), likeness
MATCH (left:Version)-[resembles:RESEMBLES]->(right:Version)
RETURN left.id AS left, right.id AS right, resembles.likeness AS likeness
