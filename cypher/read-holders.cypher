// params: entities (present ids of described ones), near (days), most (texts on either side of a day), mostDated (texts)
// returns: a row for each office and day that texts describe them by: id, office, day, tellings [{entity, day, state, since,
//   until}] of those whom texts name (the nearest, and the latest that tell a beginning), tenures [{entity, from, to}] (imported)
UNWIND $entities AS id
MATCH (:Entity {id: id})<-[is:IS]-(described:Occurrence)-[asked:HOLDS]->(:Occurrence)
WHERE is.superseded IS NULL AND asked.office IS NOT NULL AND asked.day IS NOT NULL
  AND coalesce(asked.state, 'current') IN ['current', 'acting']
WITH DISTINCT id, asked.office AS office, asked.day AS day,
  toString(date(asked.day) - duration({days: $near})) AS earliest, toString(date(asked.day) + duration({days: $near})) AS latest
CALL (office, day, earliest, latest) {
  CALL (office, day, earliest, latest) {
    MATCH (holder:Occurrence)-[holds:HOLDS]->(:Occurrence)
    WHERE holds.office = office AND earliest <= holds.day <= day AND holder.superseded IS NULL AND NOT holder.described
    RETURN holder, holds ORDER BY holds.office DESC, holds.day DESC, holder.id, holds.title LIMIT $most
    UNION
    MATCH (holder:Occurrence)-[holds:HOLDS]->(:Occurrence)
    WHERE holds.office = office AND day < holds.day <= latest AND holder.superseded IS NULL AND NOT holder.described
    RETURN holder, holds ORDER BY holds.office, holds.day, holder.id, holds.title LIMIT $most
    UNION
    MATCH (holder:Occurrence)-[holds:HOLDS]->(:Occurrence)
    WHERE holds.office = office AND holds.sinceFrom <= day AND holds.day IS NOT NULL AND holder.superseded IS NULL
      AND NOT holder.described
    RETURN holder, holds ORDER BY holds.sinceFrom DESC, holder.id, holds.title LIMIT $mostDated
  }
  MATCH (holder)-[is:IS]->(entity:Entity)
  WHERE is.superseded IS NULL AND NOT entity.described
  WITH DISTINCT holder.id AS occurrence, entity.id AS entity, holds.day AS told, holds.state AS state,
    [holds.sinceFrom, holds.sinceTo] AS since, [holds.untilFrom, holds.untilTo] AS until
  ORDER BY told, occurrence, state
  RETURN collect({entity: entity, day: told, state: state, since: CASE WHEN since[0] IS NOT NULL THEN since END,
    until: CASE WHEN until[0] IS NOT NULL THEN until END}) AS tellings
}
CALL (office) {
  OPTIONAL MATCH (tenure:Tenure {office: office})<-[:HELD]-(entity:Entity)
  WHERE tenure.superseded IS NULL AND entity.superseded IS NULL
  WITH tenure, entity ORDER BY entity.id, tenure.from
  RETURN [each IN collect({entity: entity.id, from: tenure.from, to: tenure.to}) WHERE each.entity IS NOT NULL] AS tenures
}
RETURN id, office, day, tellings, tenures
ORDER BY id, day, office
