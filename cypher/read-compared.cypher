// params: items (ids of event reports or of statements)
// returns: one row for each judgement in force about two of these or one and another that says "same" or "different": id,
//   sequence, verdict, ends [{id, counts, block (of a report), wording (of a statement)}], as they were named
CALL () {
  UNWIND $items AS id
  MATCH (:EventReport {id: id})<-[:COMPARES]-(judgement:Judgement)
  RETURN judgement
  UNION
  UNWIND $items AS id
  MATCH (:Statement {id: id})<-[:COMPARES]-(judgement:Judgement)
  RETURN judgement
}
WITH judgement
WHERE judgement.superseded IS NULL AND judgement.verdict IN ['same', 'different']
MATCH (judgement)-[compares:COMPARES]->(item)
WITH judgement, item ORDER BY judgement.sequence, judgement.id, compares.place
RETURN judgement.id AS id, judgement.sequence AS sequence, judgement.verdict AS verdict,
  collect({id: item.id, counts: item.superseded IS NULL, block: item.block, wording: item.wording}) AS ends
ORDER BY sequence, id
