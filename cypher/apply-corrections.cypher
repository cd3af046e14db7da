// params: sequence, settled [{statement, superseded, reviewed, silenced, overruled, ended, said, about}]
// returns: nothing. Of what is silenced no extracted speaker counts, of its extracted targets not those to occurrences that are
//   overruled (ids), nor the links of judgements that ended (ids); said and about [{occurrence, properties}] are links to make.
//   What extraction made stays: a link that is overruled says since when, and once it counts again between which sequences it
//   didn't. A statement's targets and its speaker's confidence are those of the links that count
UNWIND $settled AS item
MATCH (statement:Statement {id: item.statement})
SET statement.overruled = CASE WHEN item.superseded IS NULL AND statement.superseded IS NOT NULL
    THEN coalesce(statement.overruled, []) + [statement.superseded, $sequence] ELSE statement.overruled END,
  statement.superseded = item.superseded, statement.reviewed = item.reviewed
WITH item, statement
CALL (statement) {
  MATCH (version:Version)-[:REPORTS]->(statement)
  SET version.touched = $sequence
}
CALL (item, statement) {
  MATCH (statement)-[link:SAID|ABOUT]-(occurrence:Occurrence)
  WHERE link.judgement IS NULL
  WITH item, link, CASE type(link) WHEN 'SAID' THEN item.silenced ELSE occurrence.id IN item.overruled END AS overruled
  WHERE overruled <> (link.superseded IS NOT NULL)
  SET link.overruled = CASE WHEN overruled THEN link.overruled
      ELSE coalesce(link.overruled, []) + [link.superseded, $sequence] END,
    link.superseded = CASE WHEN overruled THEN $sequence END
}
CALL (item, statement) {
  MATCH (statement)-[link:SAID|ABOUT]-(:Occurrence)
  WHERE link.judgement IN item.ended AND link.superseded IS NULL
  SET link.superseded = $sequence
}
CALL (item, statement) {
  UNWIND item.said AS link
  MATCH (occurrence:Occurrence {id: link.occurrence})
  CREATE (occurrence)-[said:SAID]->(statement)
  SET said = link.properties, said.learned = $sequence
}
CALL (item, statement) {
  UNWIND item.about AS link
  MATCH (occurrence:Occurrence {id: link.occurrence})
  CREATE (statement)-[about:ABOUT]->(occurrence)
  SET about = link.properties, about.learned = $sequence
}
CALL (statement) {
  OPTIONAL MATCH (statement)<-[said:SAID {rank: 0}]-(:Occurrence)
  WHERE said.superseded IS NULL
  RETURN max(said.confidence) AS confidence
}
SET statement.speakerConfidence = confidence, statement.targets = COUNT {
  MATCH (statement)-[about:ABOUT]->()
  WHERE about.superseded IS NULL
}
