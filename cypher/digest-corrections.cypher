// params: none
// returns: lines (lists): every statement of which something is decided, with what that is and what counts of it, sorted
MATCH (judgement:Judgement)-[:JUDGES {place: 0}]->(statement:Statement)
WHERE judgement.superseded IS NULL AND statement.was IS NULL
WITH DISTINCT statement
CALL (statement) {
  MATCH (statement)<-[:JUDGES {place: 0}]-(judgement:Judgement)
  WHERE judgement.superseded IS NULL
  OPTIONAL MATCH (judgement)-[:JUDGES {place: 1}]->(whom:Occurrence)
  WITH DISTINCT judgement.verdict AS verdict, judgement.stance AS stance, whom.id AS whom ORDER BY verdict, whom, stance
  RETURN collect([verdict, whom, stance]) AS corrections
}
CALL (statement) {
  MATCH (occurrence:Occurrence)-[said:SAID]->(statement)
  WHERE said.superseded IS NULL
  WITH occurrence, said ORDER BY said.rank, occurrence.id
  RETURN collect([occurrence.id, said.judgement IS NULL, said.roleTitle, said.roleFor]) AS speakers
}
CALL (statement) {
  MATCH (statement)-[about:ABOUT]->(target)
  WHERE about.superseded IS NULL
  WITH target, about ORDER BY target.id
  RETURN collect([target.id, about.judgement IS NULL, about.spans, about.stance]) AS targets
}
RETURN [statement.id, statement.reviewed, corrections, speakers, targets] AS line
ORDER BY statement.id
