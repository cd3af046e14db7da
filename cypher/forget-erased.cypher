// params: articles (ids of erased ones that may come again)
// returns: nothing; what is known of them stands in their changes
UNWIND $articles AS id
MATCH (article:Article {id: id})
OPTIONAL MATCH (article)-[:HAS_VERSION]->(version:Version)
DETACH DELETE version, article
