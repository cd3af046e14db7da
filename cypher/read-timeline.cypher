// params: filter, named (the entities of the filter), bins {bucket (day, week, month or year), clock}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), totals, bins [{from, to (days), reports, utterances,
//   supports, opposes, neutral}] in order, those that hold something; imprecise and undated {reports, utterances}: of intervals that
//   no bin holds whole, and of none
//> ledger
//> resolve-entities
CALL (resolved) {
  //> match-statements
  MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  WITH statement, utterance, CASE $bins.clock
      WHEN 'said' THEN [statement.saidFirst, statement.saidLast]
      WHEN 'published' THEN [version.publishedFirst, version.publishedLast]
      ELSE [left(batch.at, 10), left(batch.at, 10)]
    END AS days,
    [each IN targets WHERE size(wanted) = 0 OR each.id IN wanted | each.stance] AS stances
  WITH *, CASE WHEN days[0] IS NOT NULL THEN [day IN days | CASE $bins.bucket
      WHEN 'day' THEN day
      WHEN 'month' THEN left(day, 7)
      WHEN 'year' THEN left(day, 4)
      ELSE toString(date.truncate('week', date(day)))
    END] END AS ends
  RETURN collect({statement: statement, utterance: utterance, stances: stances,
    bin: CASE WHEN ends[0] = ends[1] THEN ends[0] END, dated: ends IS NOT NULL}) AS found
}
CALL (found) {
  UNWIND found AS row
  WITH row.statement AS statement
  //> count-statements
}
CALL (found) {
  UNWIND found AS row
  WITH row WHERE row.bin IS NOT NULL
  WITH row.bin AS bin, count(row.statement) AS reports, count(DISTINCT row.utterance) AS utterances,
    count(CASE WHEN 'supports' IN row.stances THEN 1 END) AS supports,
    count(CASE WHEN 'opposes' IN row.stances THEN 1 END) AS opposes,
    count(CASE WHEN 'neutral' IN row.stances THEN 1 END) AS neutral
  ORDER BY bin
  WITH *, CASE $bins.bucket WHEN 'month' THEN date(bin + '-01') WHEN 'year' THEN date(bin + '-01-01') ELSE date(bin) END AS first
  RETURN collect({from: toString(first), to: toString(first + CASE $bins.bucket
      WHEN 'day' THEN duration('P1D') WHEN 'week' THEN duration('P7D') WHEN 'month' THEN duration('P1M') ELSE duration('P1Y')
    END - duration('P1D')),
    reports: reports, utterances: utterances, supports: supports, opposes: opposes, neutral: neutral}) AS bins
}
CALL (found) {
  UNWIND found AS row
  WITH row WHERE row.bin IS NULL
  RETURN {reports: count(CASE WHEN row.dated THEN 1 END), utterances: count(DISTINCT CASE WHEN row.dated THEN row.utterance END)} AS imprecise,
    {reports: count(CASE WHEN NOT row.dated THEN 1 END), utterances: count(DISTINCT CASE WHEN NOT row.dated THEN row.utterance END)} AS undated
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, totals, bins, imprecise, undated
