// params: pairs [{left, right (wordings, the smaller first), witness (ids of two statements)}], gone [{left, right}]
// returns: nothing
CALL () {
  UNWIND $gone AS item
  MATCH (pair:CopiedPair {left: item.left, right: item.right})
  DELETE pair
}
CALL () {
  UNWIND $pairs AS item
  MERGE (pair:CopiedPair {left: item.left, right: item.right})
  ON CREATE SET pair.witness = item.witness
}
