// params: entities (present ids of described ones), near (days), most (texts on either side of a day), mostDated (texts)
// returns: a row for each office and day that texts describe them by: id, office, day, presumed {confidence, reason} (of the office's
//   country, null where the text tells it), tellings [{entity, day, state, since, until, presumed (confidence or null)}] of those whom
//   texts name (the nearest, and the latest that tell a beginning), tenures [{entity, from, to}] (imported)
UNWIND $entities AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[is:IS]-(:Occurrence)-[asked:HOLDS]->(:Occurrence)
  WHERE is.superseded IS NULL AND asked.office IS NOT NULL AND asked.day IS NOT NULL
    AND coalesce(asked.state, 'current') IN ['current', 'acting']
  RETURN asked.office AS office, asked.day AS day, null AS presumed
  UNION
  MATCH (:Entity {id: id})<-[is:IS]-(described:Occurrence)
  WHERE is.superseded IS NULL AND described.office IS NOT NULL AND described.officeDay IS NOT NULL
    AND coalesce(described.officeState, 'current') IN ['current', 'acting']
  RETURN described.office AS office, described.officeDay AS day,
    {confidence: described.officeConfidence, reason: described.officeReason} AS presumed
}
WITH DISTINCT id, office, day, presumed,
  toString(date(day) - duration({days: $near})) AS earliest, toString(date(day) + duration({days: $near})) AS latest
//> office-tellings
RETURN id, office, day, presumed, tellings, tenures
ORDER BY id, day, office
