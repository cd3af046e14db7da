// params: sequence, older (ids of versions that are not the current ones), rows [{article, version, and lists of what is in it}]
// returns: nothing; a row is one Document, made by graph/rows.ts: occurrences, holds, statements, said, relayed, about, reports, takesPart.
//   An article of another outlet now keeps as a state what it had
UNWIND $rows AS row
MERGE (article:Article {id: row.article.id})
ON CREATE SET article.address = row.article.address, article.learned = $sequence
WITH row, article, NOT row.version.properties.id IN $older AS current
FOREACH (before IN CASE WHEN current AND article.learned < $sequence
    AND coalesce(article.outlet, '') <> coalesce(row.article.outlet, '') THEN [article {.outlet}] ELSE [] END |
  CREATE (article)-[:WAS]->(state:State)
  SET state = before, state.superseded = $sequence,
    state.learned = reduce(last = 0, until IN [(article)-[:WAS]->(earlier) | earlier.superseded]
      | CASE WHEN until > last THEN until ELSE last END)
)
FOREACH (each IN CASE WHEN current THEN [article] ELSE [] END |
  SET each.outlet = row.article.outlet, each.fictional = row.article.fictional)
CREATE (version:Version)
SET version = row.version.properties, version.learned = $sequence, version.touched = $sequence, version:$(row.version.label)
CREATE (article)-[:HAS_VERSION]->(version)
WITH row, version
CALL (row, version) {
  UNWIND row.version.page AS item
  CREATE (page:Page)
  SET page = item
  CREATE (version)-[:READ_FROM]->(page)
}
//> write-contents
