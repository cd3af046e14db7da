// params: sequence, utterances [{id, now (the id that its statements are under, or null)}]
// returns: ids retired: those that no statement that counts is any more
UNWIND $utterances AS item
MATCH (utterance:Utterance {id: item.id})
WHERE NOT EXISTS {
  MATCH (utterance)<-[of:REPORT_OF]-(:Statement)
  WHERE of.superseded IS NULL
}
SET utterance.superseded = $sequence
WITH utterance, item
CALL (utterance, item) {
  MATCH (present:Utterance {id: item.now})
  CREATE (utterance)-[:NOW {learned: $sequence}]->(present)
}
RETURN utterance.id AS id
