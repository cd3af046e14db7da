// params: versions (ids)
// returns: left, right (ids of versions), likeness: of pairs that any of these is in
UNWIND $versions AS id
MATCH (version:Version {id: id})-[resembles:RESEMBLES]-(:Version)
WITH DISTINCT resembles
RETURN startNode(resembles).id AS left, endNode(resembles).id AS right, resembles.likeness AS likeness
