// params: groups [{id (of an event or utterance), item (of a report)}], most (of each)
// returns: where texts tell of them, that report first, then the latest: group, examples [{article, text, spans, texts}]
UNWIND $groups AS asked
CALL (asked) {
  WITH asked.id AS id
  MATCH (group:Event {id: id})
  RETURN group
  UNION
  WITH asked.id AS id
  MATCH (group:Utterance {id: id})
  RETURN group
}
CALL (group, asked) {
  MATCH (group)<-[of:REPORT_OF]-(item)
  WHERE of.superseded IS NULL
  WITH asked, item ORDER BY item.id = asked.item DESC LIMIT 200
  MATCH (item)<-[:TELLS|REPORTS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
  WITH article, version, item ORDER BY item.id = asked.item DESC, coalesce(version.publishedLast, '') DESC, article.id, item.id LIMIT $most
  RETURN collect({article: article.id, text: version.text, spans: coalesce(item.triggerSpan, item.contentSpans)[0..4],
    texts: [coalesce(item.trigger, item.contents[0])]}) AS examples
}
RETURN asked.id AS group, examples
