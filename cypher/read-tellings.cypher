// params: blocks (keys of reports that are compared), reports (ids)
// returns: one row for the reports that count and agree in all that is compared and in their event: block (null where they
//   are compared with none, then a row for each), telling, compared (JSON), type, quad, status, event (their present one),
//   fields (of that event, as link-events writes them), learned and id of the oldest, least (of their ids), reports (how
//   many), single (true for one
//   that somebody judged), decided (sequences of the judgements that say why they are of their event, 0 for one that isn't known; null where rules do), proposed [[{left, right, block (of the right one), score}]]
CALL () {
  UNWIND $blocks AS block
  MATCH (report:EventReport {block: block})
  RETURN report
  UNION
  UNWIND $reports AS id
  MATCH (report:EventReport {id: id})
  RETURN report
}
WITH report
WHERE report.superseded IS NULL
OPTIONAL MATCH (report)-[of:REPORT_OF]->(event:Event)
WHERE of.superseded IS NULL
WITH report, event, CASE WHEN of.rule = 'judgement' THEN coalesce(of.judgements, [0]) END AS decided, [(report)-[may:MAY_BE]->(other:EventReport) WHERE may.superseded IS NULL |
  {left: report.id, right: other.id, block: other.block, score: may.score}] AS pairs
WITH report.block AS block, report.telling AS telling, coalesce(report.judged, false) AS single, decided,
  CASE WHEN report.block IS NULL OR report.judged THEN report.id END AS own,
  report.type AS type, report.quad AS quad, report.status AS status, event, min(report.compared) AS compared,
  min(report.id) AS least, min([coalesce(report.first, report.learned), report.id]) AS oldest, count(*) AS reports,
  [each IN collect(pairs) WHERE size(each) > 0] AS proposed
RETURN block, telling, single, decided, type, quad, status, compared, least, oldest[0] AS learned, oldest[1] AS id, reports, proposed,
  event.id AS event, [event.status, event.when, event.dated, event.first, event.last, event.reports] AS fields
