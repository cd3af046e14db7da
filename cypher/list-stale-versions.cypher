// params: extractor, knowledge (those of now), all (also what they made), after (the id before the first one asked for), limit
// returns: current versions whose contents something else made, in the order of their ids: article, version, address,
//   outlet, title, byline, language, file, text, publishedFrom, publishedTo, publishedPrecision, fingerprint (of the contents)
MATCH (version:Version)<-[:HAS_VERSION]-(article:Article)
WHERE version.id > $after AND version.superseded IS NULL
  AND ($all OR version.extractor <> $extractor OR version.knowledge <> $knowledge)
RETURN article.id AS article, version.id AS version, article.address AS address, article.outlet AS outlet,
  version.title AS title, version.byline AS byline, version.language AS language, version.file AS file,
  version.text AS text, version.publishedFrom AS publishedFrom, version.publishedTo AS publishedTo,
  version.publishedPrecision AS publishedPrecision, version.fingerprint AS fingerprint
ORDER BY version
LIMIT toInteger($limit)
