// params: asked {of ('event' or 'utterance'), limit, afterUse, afterLeft, afterRight}
// returns: pairs of present events or utterances that may be one by what is proposed of their reports, and that nobody has
//   judged: left, right (ids, the smaller first), items (ids of the two reports that are proposed), score, reasons, kind ('paraphrase' or 'translation' of utterances, else
//   null), use: the likeliest and the most told first, equals by ids
//> undecided-pairs
WITH left, right, may, items, use
WHERE use < $asked.afterUse OR use = $asked.afterUse AND (
    left.id > $asked.afterLeft OR left.id = $asked.afterLeft AND right.id > $asked.afterRight)
RETURN left.id AS left, right.id AS right, items, may.score AS score, coalesce(may.reasons, [may.reason]) AS reasons,
  may.kind AS kind, use
ORDER BY use DESC, left, right
LIMIT toInteger($asked.limit)
