// params: judgement {id, sequence, verdict, author, why, at}, pair [{occurrence, block}]
// returns: nothing
CREATE (judgement:Judgement)
SET judgement = $judgement
WITH judgement
UNWIND range(0, size($pair) - 1) AS place
MATCH (occurrence:Occurrence {id: $pair[place].occurrence})
SET occurrence.judged = CASE WHEN $judgement.verdict IN ['same', 'different'] THEN $pair[place].block
  ELSE occurrence.judged END
CREATE (judgement)-[:JUDGES {place: place}]->(occurrence)
