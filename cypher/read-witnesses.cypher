// params: lefts (wordings, the left ones of copied pairs)
// returns: left, right, written (ids of the two statements that the pair is said to rest on), witness (the same where they
//   still show it, else two others that do; null where none do)
UNWIND $lefts AS left
MATCH (pair:CopiedPair {left: left})
CALL (pair) {
  UNWIND [pair.witness, [pair.witness[1], pair.witness[0]]] AS witness
  MATCH (one:Statement {id: witness[0]})<-[:REPORTS]-(:Version)-[:RESEMBLES]-(:Version)-[:REPORTS]->(other:Statement {id: witness[1]})
  WHERE one.wording = pair.left AND other.wording = pair.right AND one.superseded IS NULL AND other.superseded IS NULL
  RETURN collect(pair.witness)[0..1] AS standing
}
CALL (pair, standing) {
  WITH * WHERE size(standing) = 0
  MATCH (one:Statement)<-[:REPORTS]-(:Version)-[:RESEMBLES]-(:Version)-[:REPORTS]->(other:Statement)
  WHERE one.wording = pair.left AND one.id > '' AND other.wording = pair.right
    AND one.superseded IS NULL AND other.superseded IS NULL
  WITH one, other LIMIT 1
  RETURN collect([one.id, other.id]) AS others
}
RETURN pair.left AS left, pair.right AS right, pair.witness AS written, head(standing + others) AS witness
