// needs: office, day, earliest, latest (days), and $most, $mostDated (texts)
// gives: tellings [{entity, day, state, since, until, presumed (confidence or null)}] of those whom texts name as its holders (the
//   nearest, and the latest that tell a beginning), tenures [{entity, from, to}] (imported)
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
    UNION
    MATCH (holder:Occurrence)
    WHERE holder.office = office AND earliest <= holder.officeDay <= day AND holder.superseded IS NULL AND NOT holder.described
    RETURN holder, null AS holds ORDER BY holder.office DESC, holder.officeDay DESC, holder.id LIMIT $most
    UNION
    MATCH (holder:Occurrence)
    WHERE holder.office = office AND day < holder.officeDay <= latest AND holder.superseded IS NULL AND NOT holder.described
    RETURN holder, null AS holds ORDER BY holder.office, holder.officeDay, holder.id LIMIT $most
  }
  MATCH (holder)-[is:IS]->(entity:Entity)
  WHERE is.superseded IS NULL AND NOT entity.described
  WITH DISTINCT holder.id AS occurrence, entity.id AS entity, CASE WHEN holds IS NULL
    THEN {day: holder.officeDay, state: holder.officeState, since: holder.officeSince, until: holder.officeUntil,
      presumed: holder.officeConfidence}
    ELSE {day: holds.day, state: holds.state, since: CASE WHEN holds.sinceFrom IS NOT NULL THEN [holds.sinceFrom, holds.sinceTo] END,
      until: CASE WHEN holds.untilFrom IS NOT NULL THEN [holds.untilFrom, holds.untilTo] END, presumed: null} END AS told
  ORDER BY told.day, occurrence, told.state
  RETURN collect(told {.*, entity: entity}) AS tellings
}
CALL (office) {
  OPTIONAL MATCH (tenure:Tenure {office: office})<-[:HELD]-(entity:Entity)
  WHERE tenure.superseded IS NULL AND entity.superseded IS NULL
  WITH tenure, entity ORDER BY entity.id, tenure.from
  RETURN [each IN collect({entity: entity.id, from: tenure.from, to: tenure.to}) WHERE each.entity IS NOT NULL] AS tenures
}
