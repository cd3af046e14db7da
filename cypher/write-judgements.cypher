// params: sequence, superseded (ids), judgements [{id, block, left, right, verdict, rule, reason, score}]
// returns: nothing
CALL () {
  UNWIND $superseded AS id
  MATCH (judgement:Judgement {id: id})
  SET judgement.superseded = $sequence
}
CALL () {
  UNWIND $judgements AS item
  MATCH (left:Occurrence {id: item.left})
  MATCH (right:Occurrence {id: item.right})
  CREATE (judgement:Judgement)
  SET judgement = item, judgement.author = 'rule', judgement.learned = $sequence
  CREATE (judgement)-[:JUDGES]->(left)
  CREATE (judgement)-[:JUDGES]->(right)
}
