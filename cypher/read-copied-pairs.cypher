// params: wordings (of statements)
// returns: left, right: wordings of which one is copied with changes in an article nearly the same as the other's
CALL () {
  UNWIND $wordings AS wording
  MATCH (pair:CopiedPair {left: wording})
  RETURN pair
  UNION
  UNWIND $wordings AS wording
  MATCH (pair:CopiedPair {right: wording})
  RETURN pair
}
RETURN pair.left AS left, pair.right AS right
