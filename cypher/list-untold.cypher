// params: after (an id), limit
// returns: id: the next after it of the event reports that count and are compared with no other
MATCH (report:EventReport)
WHERE report.id > $after AND report.block IS NULL AND report.superseded IS NULL
RETURN report.id AS id ORDER BY id LIMIT toInteger($limit)
