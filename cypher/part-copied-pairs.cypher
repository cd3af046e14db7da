// params: statements [{id, wording}] that no longer count
// returns: left, right: pairs that rested on them and are deleted, since no other two statements witness them
UNWIND $statements AS gone
CALL (gone) {
  MATCH (pair:CopiedPair {left: gone.wording})
  RETURN pair
  UNION
  MATCH (pair:CopiedPair {right: gone.wording})
  RETURN pair
}
WITH DISTINCT pair, gone
WHERE gone.id IN pair.witness
WITH DISTINCT pair
CALL (pair) {
  MATCH (one:Statement)<-[:REPORTS]-(left:Version)-[:RESEMBLES]-(right:Version)-[:REPORTS]->(other:Statement)
  WHERE one.wording = pair.left AND one.id > '' AND other.wording = pair.right
    AND one.superseded IS NULL AND other.superseded IS NULL
  WITH one, other LIMIT 1
  RETURN collect([one.id, other.id]) AS witnesses
}
SET pair.witness = head(witnesses)
WITH pair, pair.left AS left, pair.right AS right
WHERE pair.witness IS NULL
DELETE pair
RETURN left, right
