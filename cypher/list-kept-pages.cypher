// params: after (the id before the first one asked for), limit
// returns: current versions whose page is kept, in the order of their ids: article, version, file, text, outlet, title,
//   byline, language, claimed, address (of the article), publishedFrom, publishedTo, publishedPrecision, modifiedFrom,
//   modifiedTo, modifiedPrecision, page
MATCH (version:Version)-[:READ_FROM]->(page:Page)
WHERE version.id > $after AND version.superseded IS NULL
WITH version, page ORDER BY version.id LIMIT toInteger($limit)
MATCH (article:Article)-[:HAS_VERSION]->(version)
RETURN article.id AS article, version.id AS version, version.file AS file, version.text AS text,
  article.outlet AS outlet, version.title AS title, version.byline AS byline, version.language AS language,
  version.claimed AS claimed, article.address AS address, version.publishedFrom AS publishedFrom,
  version.publishedTo AS publishedTo, version.publishedPrecision AS publishedPrecision,
  version.modifiedFrom AS modifiedFrom, version.modifiedTo AS modifiedTo,
  version.modifiedPrecision AS modifiedPrecision, properties(page) AS page
ORDER BY version
