// needs: statement
// gives (as the end of a subquery): totals {reports, utterances, noDate, noTarget, noSpeaker}
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN {reports: count(statement), utterances: count(DISTINCT utterance),
  noDate: count(CASE WHEN statement.saidFrom IS NULL THEN statement END),
  noTarget: count(CASE WHEN statement.targets = 0 THEN statement END),
  noSpeaker: count(CASE WHEN statement.speakerConfidence IS NULL THEN statement END)} AS totals
