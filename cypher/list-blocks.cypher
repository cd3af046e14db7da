// params: after (a block), limit
// returns: block: the next after it in code unit order, of those that occurrences have or that namesakes were written down of
CALL () {
  MATCH (occurrence:Occurrence)
  WHERE occurrence.block > $after
  WITH DISTINCT occurrence.block AS block ORDER BY block LIMIT $limit
  RETURN block
  UNION
  MATCH (occurrence:Occurrence)
  WHERE occurrence.judged > $after
  WITH DISTINCT occurrence.judged AS block ORDER BY block LIMIT $limit
  RETURN block
  UNION
  MATCH (namesakes:Namesakes)
  WHERE namesakes.block > $after
  WITH DISTINCT namesakes.block AS block ORDER BY block LIMIT $limit
  RETURN block
}
RETURN block ORDER BY block LIMIT $limit
