// params: sequence, pairs [{left, right, likeness (1 for equal texts)}], gone [{left, right}]
// returns: nothing
CALL () {
  UNWIND $gone AS pair
  MATCH (:Version {id: pair.left})-[resembles:RESEMBLES]->(:Version {id: pair.right})
  DELETE resembles
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (left:Version {id: pair.left})
  MATCH (right:Version {id: pair.right})
  MERGE (left)-[resembles:RESEMBLES]->(right)
  ON CREATE SET resembles.learned = $sequence
  SET resembles.likeness = pair.likeness
}
