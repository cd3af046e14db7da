// needs: id
// gives: report: the one that had the id then; a later extraction may have added to it (ids are of one length)
MATCH (found:EventReport)
WHERE found.id STARTS WITH id
WITH *, found AS report
WHERE report.id = id AND report.learned IS NOT NULL AND report.hidden IS NULL
