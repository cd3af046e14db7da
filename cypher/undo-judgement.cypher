// params: judgement {id, sequence, verdict ('undo'), author, why, at}, undone (id)
// returns: nothing; what the undone one had taken back is in force again, and so on down the chain, and says between which
//   sequences it wasn't. What no judgement in force
//   is about is placed by the rules alone again
MATCH (undone:Judgement {id: $undone})
CREATE (judgement:Judgement)
SET judgement = $judgement
CREATE (judgement)-[:UNDOES]->(undone)
WITH undone
MATCH path = (undone)-[:UNDOES*0..]->(each:Judgement)
SET each.overruled = CASE WHEN each.superseded IS NULL THEN each.overruled
    ELSE coalesce(each.overruled, []) + [each.superseded, $judgement.sequence] END,
  each.superseded = CASE length(path) % 2 WHEN 0 THEN $judgement.sequence END
WITH DISTINCT each
MATCH (each)-[:JUDGES]->(occurrence:Occurrence)
SET occurrence.judged = CASE
  WHEN EXISTS {
    MATCH (occurrence)<-[:JUDGES]-(other:Judgement)
    WHERE other.superseded IS NULL AND other.verdict IN ['same', 'different']
  }
  THEN
  //> judged-block
END
