// params: speaker (an entity's id)
// returns: a row a target of the speaker's, those with most utterances first: target, reports, utterances, opposes
MATCH (:Entity {id: $speaker})<-[is:IS]-(:Occurrence)-[said:SAID {rank: 0}]->(statement:Statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE is.superseded IS NULL AND said.superseded IS NULL AND statement.superseded IS NULL AND of.superseded IS NULL
MATCH (statement)-[about:ABOUT]->(:Occurrence)-[are:IS]->(target:Entity)
WHERE are.superseded IS NULL
RETURN target.id AS target, count(DISTINCT statement) AS reports, count(DISTINCT utterance) AS utterances,
  count(DISTINCT CASE about.stance WHEN 'opposes' THEN statement END) AS opposes
ORDER BY utterances DESC, reports DESC, target LIMIT 20
