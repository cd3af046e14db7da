// params: articles (ids)
// returns: a row an article that tells of any: id, reports [{report, parts [{as, entity}]}], in text order
UNWIND $articles AS asked
MATCH (:Article {id: asked})-[:HAS_VERSION]->(version:Version)-[:TELLS]->(report:EventReport)
WHERE version.superseded IS NULL AND report.superseded IS NULL
//> report-parties
WITH asked, report, parts ORDER BY report.triggerSpan[0], report.id
RETURN asked AS id, collect({report: properties(report), parts: parts}) AS reports
