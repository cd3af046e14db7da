// needs: $asked.of ('event' or 'utterance')
// gives: left, right, may, items, use: pairs of present events or utterances that may be one by what is proposed of their reports, and
//   that nobody has judged
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
WHERE NOT EXISTS {
  MATCH (left)<-[a:REPORT_OF]-(one)<-[:COMPARES]-(judgement:Judgement)-[:COMPARES]->(other)-[b:REPORT_OF]->(right)
  WHERE judgement.superseded IS NULL AND a.superseded IS NULL AND b.superseded IS NULL
}
