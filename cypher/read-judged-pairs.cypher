// params: occurrences (ids of judged ones)
// returns: one row for each judgement in force about two occurrences that says "same" or "different": id, sequence, verdict,
//   pair (ids), blocks (theirs)
CALL () {
  UNWIND $occurrences AS id
  MATCH (:Occurrence {id: id})<-[:JUDGES]-(judgement:Judgement)
  RETURN judgement
}
WITH judgement
WHERE judgement.superseded IS NULL AND judgement.verdict IN ['same', 'different']
MATCH (first:Occurrence)<-[:JUDGES {place: 0}]-(judgement)-[:JUDGES {place: 1}]->(second:Occurrence)
WHERE first.superseded IS NULL AND second.superseded IS NULL
RETURN judgement.id AS id, judgement.sequence AS sequence, judgement.verdict AS verdict, [first.id, second.id] AS pair,
  [first.judged, second.judged] AS blocks
ORDER BY sequence, id
