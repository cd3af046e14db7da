// params: groups (ids of events or utterances), most (of each)
// returns: where texts tell of them, the latest first: group, examples [{article, text, spans, texts}]
UNWIND $groups AS id
CALL (id) {
  MATCH (group:Event {id: id})
  RETURN group
  UNION
  MATCH (group:Utterance {id: id})
  RETURN group
}
CALL (group) {
  MATCH (group)<-[of:REPORT_OF]-(item)
  WHERE of.superseded IS NULL
  WITH item LIMIT 200
  MATCH (item)<-[:TELLS|REPORTS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
  WITH article, version, item ORDER BY coalesce(version.publishedLast, '') DESC, article.id, item.id LIMIT $most
  RETURN collect({article: article.id, text: version.text, spans: coalesce(item.triggerSpan, item.contentSpans)[0..4],
    texts: [coalesce(item.trigger, item.contents[0])]}) AS examples
}
RETURN id AS group, examples
