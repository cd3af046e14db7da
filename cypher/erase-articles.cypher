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
  WHERE NOT EXISTS { (entity)<-[:IS]-(:Occurrence) }
  SET entity.name = '(erased)', entity.names = []
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
  superseded: version.superseded, erased: $sequence}
SET article.outlet = null
RETURN article.id AS article, collect(version.textHash) AS hashes
