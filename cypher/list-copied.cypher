// params: after (a wording), limit
// returns: left: the next after it in code unit order, of the wordings that are the left ones of copied pairs
MATCH (pair:CopiedPair)
WHERE pair.left > $after
WITH DISTINCT pair.left AS left ORDER BY left LIMIT toInteger($limit)
RETURN left
