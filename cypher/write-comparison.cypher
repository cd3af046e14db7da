// params: judgement {id, sequence, verdict, author, why, at}, items (ids of two event reports or of two statements)
// returns: nothing
CREATE (judgement:Judgement)
SET judgement = $judgement
WITH judgement
UNWIND range(0, size($items) - 1) AS place
MATCH (item:EventReport|Statement {id: $items[place]})
CREATE (judgement)-[:COMPARES {place: place}]->(item)
