// params: after (a block), limit
// returns: block: the next after it in code unit order, of those that event reports have; reports (how many have it)
MATCH (report:EventReport)
WHERE report.block > $after
WITH report.block AS block, count(*) AS reports ORDER BY block LIMIT toInteger($limit)
RETURN block, reports
