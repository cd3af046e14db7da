// params: sequence, older (ids of versions that are not the current ones), rows [{article, version, and lists of what is in it}]
// returns: nothing; a row is one Document, made by graph/rows.ts: occurrences, holds, statements, said, relayed, about, reports, takesPart
UNWIND $rows AS row
MERGE (article:Article {id: row.article.id})
ON CREATE SET article.address = row.article.address, article.learned = $sequence
FOREACH (article IN CASE WHEN row.version.properties.id IN $older THEN [] ELSE [article] END |
  SET article.outlet = row.article.outlet, article.fictional = row.article.fictional)
CREATE (version:Version)
SET version = row.version.properties, version.learned = $sequence, version:$(row.version.label)
CREATE (article)-[:HAS_VERSION]->(version)
WITH row, version
CALL (row, version) {
  UNWIND row.version.page AS item
  CREATE (page:Page)
  SET page = item
  CREATE (version)-[:READ_FROM]->(page)
}
//> write-contents
