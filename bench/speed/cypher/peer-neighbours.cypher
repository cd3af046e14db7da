// params: anchor (an entity's id)
// returns: direction (BY or ABOUT), kind, entities, reports, utterances: the neighbours of the anchor
CALL () {
  MATCH (:Entity {id: $anchor})<-[is:IS]-(:Occurrence)-[:SAID {rank: 0}]->(statement:Statement)-[:ABOUT]->(:Occurrence)-[are:IS]->(other:Entity)
  WHERE is.superseded IS NULL AND are.superseded IS NULL AND statement.superseded IS NULL
  RETURN 'BY' AS direction, statement, other
  UNION ALL
  MATCH (:Entity {id: $anchor})<-[is:IS]-(:Occurrence)<-[:ABOUT]-(statement:Statement)<-[:SAID {rank: 0}]-(:Occurrence)-[are:IS]->(other:Entity)
  WHERE is.superseded IS NULL AND are.superseded IS NULL AND statement.superseded IS NULL
  RETURN 'ABOUT' AS direction, statement, other
}
MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
RETURN direction, other.kind AS kind, count(DISTINCT other) AS entities, count(DISTINCT statement) AS reports,
  count(DISTINCT utterance) AS utterances
ORDER BY direction, utterances DESC, reports DESC, kind
