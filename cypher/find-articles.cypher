// params: names (ids or addresses of articles, or files that they were read from)
// returns: one row a name and article that it names: name, article (id), retracted, erased (nothing of it is left)
UNWIND $names AS name
CALL (name) {
  MATCH (article:Article {id: name})
  RETURN article
  UNION
  MATCH (article:Article)-[:HAS_VERSION]->(:Version {file: name})
  RETURN article
}
RETURN name, article.id AS article, article.retracted IS NOT NULL AS retracted,
  EXISTS { (article)-[:HAS_VERSION]->(version:Version) WHERE version.erased IS NOT NULL } AS erased
ORDER BY name, article
