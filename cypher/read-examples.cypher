// params: entities (ids), most (of each)
// returns: where texts speak of them, the latest first: entity, examples [{article, text, spans, texts}]
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)
  WHERE is.superseded IS NULL
  WITH occurrence LIMIT 200
  MATCH (occurrence)<-[mentions:MENTIONS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
  WITH article, version, mentions ORDER BY coalesce(version.publishedLast, '') DESC, article.id LIMIT $most
  RETURN collect({article: article.id, text: version.text, spans: mentions.spans[0..4], texts: mentions.texts[0..1]}) AS examples
}
RETURN id AS entity, examples
