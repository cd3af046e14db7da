// needs: mark {statement, utterance, stance}
// gives (as what a clause counts): reports, utterances, supports, opposes, neutral
count(DISTINCT mark.statement) AS reports, count(DISTINCT mark.utterance) AS utterances,
  count(DISTINCT CASE mark.stance WHEN 'supports' THEN mark.statement END) AS supports,
  count(DISTINCT CASE mark.stance WHEN 'opposes' THEN mark.statement END) AS opposes,
  count(DISTINCT CASE mark.stance WHEN 'neutral' THEN mark.statement END) AS neutral
