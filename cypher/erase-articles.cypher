// params: sequence, articles (ids of retracted ones)
// returns: article, hashes (of the texts that are gone now)
UNWIND $articles AS id
MATCH (article:Article {id: id})
CALL (article) {
  MATCH (article)-[:HAS_VERSION]->(:Version)-[:MENTIONS]->(occurrence:Occurrence)
  OPTIONAL MATCH (occurrence)-[:IS]->(entity:Entity)
  WITH occurrence, collect(DISTINCT entity) AS entities
  DETACH DELETE occurrence
  WITH entities
  UNWIND entities AS entity
  WITH DISTINCT entity
  WHERE entity.code IS NULL OR NOT EXISTS { (entity)<-[:IS]-(:Occurrence) }
  MATCH (entity)-[:WAS*0..1]->(named)
  WITH named, [name IN named.names WHERE EXISTS { (entity)<-[:IS]-(:Occurrence {name: name}) }] AS kept
  WHERE size(kept) < size(named.names) OR NOT named.name IN kept
  SET named.name = CASE WHEN named.name IN kept THEN named.name ELSE coalesce(kept[0], '(erased)') END,
    named.names = kept, named.keys = null
}
CALL (article) {
  MATCH (article)-[:WAS]->(state:State)
  DETACH DELETE state
}
CALL (article) {
  MATCH (article)-[:HAS_VERSION]->(version:Version)
  OPTIONAL MATCH (version)-[:REPORTS|TELLS|READ_FROM]->(part)
  DETACH DELETE part
}
CALL (article) {
  MATCH (article)-[:HAS_VERSION]->(:Version)-[link:IN_BAND|RESEMBLES]-()
  DELETE link
}
MATCH (article)-[:HAS_VERSION]->(version:Version)
SET version = {id: version.id, textHash: version.textHash, seen: version.seen, learned: version.learned,
  superseded: version.superseded, touched: $sequence, erased: $sequence}
SET article.outlet = null
RETURN article.id AS article, collect(version.textHash) AS hashes
