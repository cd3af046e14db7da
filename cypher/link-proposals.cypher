// params: sequence, pairs [{left, right (ids of statements, the smaller first), kind, score, reasons}], gone [{left, right}]
// returns: nothing; a proposal that stands no more is superseded, never deleted
CALL () {
  UNWIND $gone AS pair
  MATCH (:Statement {id: pair.left})-[may:MAY_BE]->(:Statement {id: pair.right})
  WHERE may.superseded IS NULL
  SET may.superseded = $sequence
}
CALL () {
  UNWIND $pairs AS pair
  MATCH (left:Statement {id: pair.left})
  MATCH (right:Statement {id: pair.right})
  CREATE (left)-[:MAY_BE {kind: pair.kind, score: pair.score, reasons: pair.reasons, learned: $sequence}]->(right)
}
