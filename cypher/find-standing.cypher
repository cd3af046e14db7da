// params: verdict, pair (ids of two occurrences, two event reports or two statements), ordered (true where the first is another than the second)
// returns: the judgement in force that says so of these two, the oldest where there are several: id, sequence, verdict, author, why, at
CALL () {
  MATCH (:Occurrence {id: $pair[0]})<-[one:JUDGES]-(judgement:Judgement)-[other:JUDGES]->(:Occurrence {id: $pair[1]})
  RETURN judgement, one.place < other.place AS inOrder
  UNION
  MATCH (:EventReport {id: $pair[0]})<-[one:COMPARES]-(judgement:Judgement)-[other:COMPARES]->(:EventReport {id: $pair[1]})
  RETURN judgement, one.place < other.place AS inOrder
  UNION
  MATCH (:Statement {id: $pair[0]})<-[one:COMPARES]-(judgement:Judgement)-[other:COMPARES]->(:Statement {id: $pair[1]})
  RETURN judgement, one.place < other.place AS inOrder
}
WITH judgement, inOrder
WHERE judgement.superseded IS NULL AND judgement.verdict = $verdict AND (inOrder OR NOT $ordered)
RETURN judgement.id AS id, judgement.sequence AS sequence, judgement.verdict AS verdict, judgement.author AS author,
  judgement.why AS why, judgement.at AS at
ORDER BY sequence LIMIT 1
