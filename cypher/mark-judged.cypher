// params: items (ids of event reports or of statements about which judgements came into force or are no more)
// returns: a row for each: id, of ('event' or 'utterance'), version (id), block (of a report), from and to (wordings of a
//   statement, before and now: one that somebody judged has one of its own, see originOf in identity/reported.ts)
UNWIND $items AS id
MATCH (version:Version)-[:TELLS|REPORTS]->(item:EventReport|Statement {id: id})
WITH version, item, item.wording AS from, coalesce(item.origin, item.wording) AS origin, EXISTS {
  MATCH (item)<-[:COMPARES]-(judgement:Judgement)
  WHERE judgement.superseded IS NULL AND judgement.verdict IN ['same', 'different']
} AS judged
SET item.judged = CASE WHEN judged THEN true END, item.origin = CASE WHEN judged THEN origin END,
  item.wording = CASE WHEN judged THEN origin + '/' + item.id ELSE origin END
RETURN item.id AS id, CASE WHEN item:Statement THEN 'utterance' ELSE 'event' END AS of, version.id AS version,
  item.block AS block, from, item.wording AS to
ORDER BY id
