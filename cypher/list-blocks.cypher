// params: after (a block), limit
// returns: block: the next after it in code unit order, of those that occurrences have or that namesakes were written down of;
//   occurrences (how many have it)
CALL () {
  MATCH (occurrence:Occurrence)
  WHERE occurrence.block > $after
  WITH occurrence.block AS block, count(*) AS occurrences ORDER BY block LIMIT $limit
  RETURN block, occurrences
  UNION ALL
  MATCH (occurrence:Occurrence)
  WHERE occurrence.judged > $after
  WITH occurrence.judged AS block, count(*) AS occurrences ORDER BY block LIMIT $limit
  RETURN block, occurrences
  UNION ALL
  MATCH (namesakes:Namesakes)
  WHERE namesakes.block > $after
  WITH DISTINCT namesakes.block AS block ORDER BY block LIMIT $limit
  RETURN block, 0 AS occurrences
}
RETURN block, sum(occurrences) AS occurrences ORDER BY block LIMIT $limit
