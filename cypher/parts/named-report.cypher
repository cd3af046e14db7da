// needs: id
// gives: report
MATCH (report:EventReport {id: id})
