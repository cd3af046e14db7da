// params: judgement {id, sequence, verdict, stance, author, why, at}, statement (id), whom (ids of occurrences: one or none)
// returns: nothing
MATCH (statement:Statement {id: $statement})
CREATE (judgement:Judgement)
SET judgement = $judgement
CREATE (judgement)-[:JUDGES {place: 0}]->(statement)
WITH judgement
UNWIND $whom AS id
MATCH (occurrence:Occurrence {id: id})
CREATE (judgement)-[:JUDGES {place: 1}]->(occurrence)
