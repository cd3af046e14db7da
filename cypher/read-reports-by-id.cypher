// params: reports (ids of event reports), withText
// returns: a row a report that is known: id, report, parts [{as, entity}], article (head), text (where asked for)
UNWIND $reports AS id
//> named-report
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:TELLS]->(report)
//> report-parties
OPTIONAL MATCH (batch:Batch {sequence: version.learned})
WITH id, article, version, report, parts, batch.at AS learnedAt
RETURN id, properties(report) AS report, parts, CASE WHEN $withText THEN version.text END AS text, {
  //> article-head
  } AS article
