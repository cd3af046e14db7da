// params: speaker (an entity's id)
// returns: a row a month: bin, reports, utterances, opposes
MATCH (:Entity {id: $speaker})<-[is:IS]-(:Occurrence)-[said:SAID {rank: 0}]->(statement:Statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE is.superseded IS NULL AND said.superseded IS NULL AND statement.superseded IS NULL AND of.superseded IS NULL
OPTIONAL MATCH (statement)-[about:ABOUT]->()
RETURN left(statement.saidFirst, 7) AS bin, count(DISTINCT statement) AS reports, count(DISTINCT utterance) AS utterances,
  count(DISTINCT CASE about.stance WHEN 'opposes' THEN statement END) AS opposes
ORDER BY bin
