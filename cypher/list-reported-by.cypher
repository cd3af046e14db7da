// params: articles (ids)
// returns: a row for each statement of any of their versions: see parts/reported-detail.cypher
UNWIND $articles AS id
MATCH (:Article {id: id})-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement:Statement)
//> reported-detail
