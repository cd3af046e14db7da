// params: filter, named (the entities of the filter), front {ids (of present entities), seen (ids of those that were come to before)}
// returns: what leads from the front to whom nobody had come to before, a row an arrow: near, far (ids), speaks (whether near is the
//   speaker), reports, utterances, supports, opposes, neutral, example (id of the surest statement, of equals the newest), occurrences
//   (how many far has)
//> resolve-entities
WITH resolved, $front.ids AS ids
CALL (resolved, ids) {
  //> statements-of
  MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  UNWIND matched AS target
  UNWIND [link IN [{near: speaker, far: target.id, speaks: true}, {near: target.id, far: speaker, speaks: false}]
    WHERE link.near IN ids AND NOT link.far IN $front.seen] AS link
  WITH link, {statement: statement, utterance: utterance, stance: target.stance} AS mark,
    [sure * target.confidence, coalesce(statement.saidFirst, ''), statement.id] AS grade
  RETURN link, max(grade) AS best,
    //> count-marks
}
MATCH (other:Entity {id: link.far})
RETURN link.near AS near, link.far AS far, link.speaks AS speaks, reports, utterances, supports, opposes, neutral,
  best[2] AS example, COUNT { (other)<-[:IS]-() } AS occurrences
