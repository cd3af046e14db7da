// params: versions (ids), sequence (by which their contents were superseded)
// returns: what people attached to something that counts no more: by (its id), item (id that the thing had), words (of
//   the thing), version, now (id of what stands there in its place by id or by exact span, null for nothing). What was taken back moves along, since
//   it may be brought back, but isn't missed
UNWIND $versions AS id
MATCH (version:Version {id: id})-[held:MENTIONS|REPORTS|TELLS]->(item {superseded: $sequence})
MATCH (attached:Judgement|Note)-[:JUDGES|COMPARES|NOTES]->(item)
WHERE coalesce(attached.author, '') <> 'rule'
WITH version, held, item, attached, coalesce(held.spans, item.contentSpans, item.triggerSpan, [])[0..2] AS span
CALL (version, held, item, span) {
  OPTIONAL MATCH (version)-[now:MENTIONS|REPORTS|TELLS]->(same)
  WHERE same.superseded IS NULL AND type(now) = type(held) AND (same.id = item.was
    OR any(i IN range(0, size(coalesce(now.spans, same.contentSpans, same.triggerSpan, [])) - 1, 4)
      WHERE coalesce(now.spans, same.contentSpans, same.triggerSpan, [])[i..i + 2] = span))
  WITH same ORDER BY same.id = item.was DESC, same.id
  RETURN head(collect(same.id)) AS now
}
WITH version, item, attached, now
WHERE now IS NOT NULL OR attached.superseded IS NULL
RETURN attached.id AS by, coalesce(item.was, item.id) AS item, coalesce(item.name, item.contents[0], item.trigger) AS words,
  version.id AS version, now
ORDER BY by, item
