// params: statement (id), named {entities (ids, past ones too), occurrences (ids)}
// returns: one row where the statement's version counts: known (whether any that is named is anything), whom (ids of the
//   named occurrences and of those of the named entities that the version speaks of, in the order of the text)
//> resolve-entities
MATCH (version:Version)-[:REPORTS]->(statement:Statement {id: $statement})
WHERE version.superseded IS NULL AND statement.was IS NULL
CALL (version, resolved) {
  MATCH (version)-[mentions:MENTIONS]->(occurrence:Occurrence)
  WHERE occurrence.superseded IS NULL AND (occurrence.id IN $named.occurrences
    OR any(each IN resolved WHERE each.present IN [(occurrence)-[is:IS]->(entity:Entity) WHERE is.superseded IS NULL | entity.id]))
  WITH occurrence ORDER BY mentions.spans[0], occurrence.id
  RETURN collect(occurrence.id) AS whom
}
RETURN any(each IN resolved WHERE each.present IS NOT NULL)
  OR any(id IN $named.occurrences WHERE EXISTS { MATCH (:Occurrence {id: id}) }) AS known, whom
