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
  //> time-in-bins
  RETURN collect({statement: statement, utterance: utterance, bin: bin, dated: dated,
    stances: [each IN matched | each.stance]}) AS found
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
  //> days-of-bin
  RETURN collect({from: from, to: to, reports: reports, utterances: utterances,
    supports: supports, opposes: opposes, neutral: neutral}) AS bins
}
CALL (found) {
  UNWIND found AS row
  WITH row WHERE row.bin IS NULL
  RETURN {reports: count(CASE WHEN row.dated THEN 1 END),
    utterances: count(DISTINCT CASE WHEN row.dated THEN row.utterance END)} AS imprecise,
  {reports: count(CASE WHEN NOT row.dated THEN 1 END),
    utterances: count(DISTINCT CASE WHEN NOT row.dated THEN row.utterance END)} AS undated
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, totals, bins, imprecise, undated
