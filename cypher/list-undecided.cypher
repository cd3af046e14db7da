// params: asked {of ('event' or 'utterance'), limit, afterUse, afterLeft, afterRight}
// returns: pairs of present events or utterances that may be one by what is proposed of their reports, and that nobody has
//   judged: left, right (ids, the smaller first), items (ids of the two reports that are proposed), score, reasons, kind ('paraphrase' or 'translation' of utterances, else
//   null), use: the likeliest and the most told first, equals by ids
MATCH (one)-[may:MAY_BE]->(other)
WHERE may.superseded IS NULL AND (CASE $asked.of WHEN 'event' THEN one:EventReport ELSE one:Statement END)
MATCH (one)-[is:REPORT_OF]->(first)
WHERE is.superseded IS NULL
MATCH (other)-[also:REPORT_OF]->(second)
WHERE also.superseded IS NULL AND first <> second
WITH CASE WHEN first.id < second.id THEN [first, second, one.id, other.id] ELSE [second, first, other.id, one.id] END AS pair, may
ORDER BY may.score DESC, may.learned
WITH pair[0] AS left, pair[1] AS right, head(collect([may, pair[2..]])) AS best
WITH left, right, best[0] AS may, best[1] AS items, best[0].score * log(1.0 +
  COUNT { (left)<-[of:REPORT_OF]-() WHERE of.superseded IS NULL } + COUNT { (right)<-[of:REPORT_OF]-() WHERE of.superseded IS NULL }) AS use
WHERE (use < $asked.afterUse OR use = $asked.afterUse AND (
    left.id > $asked.afterLeft OR left.id = $asked.afterLeft AND right.id > $asked.afterRight))
  AND NOT EXISTS {
    MATCH (left)<-[a:REPORT_OF]-(one)<-[:COMPARES]-(judgement:Judgement)-[:COMPARES]->(other)-[b:REPORT_OF]->(right)
    WHERE judgement.superseded IS NULL AND a.superseded IS NULL AND b.superseded IS NULL
  }
RETURN left.id AS left, right.id AS right, items, may.score AS score, coalesce(may.reasons, [may.reason]) AS reasons,
  may.kind AS kind, use
ORDER BY use DESC, left, right
LIMIT toInteger($asked.limit)
