// params: entities (present ids)
// returns: a row an office that texts or imports give an entity: id, office, for (the country or body), tellings [{day, state,
//   since [from, to], until [from, to], texts, presumedBy (a reason; null where the texts tell its country)}] in the order of the days, tenures [{from, to}] (imported)
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)-[holds:HOLDS]->(body:Occurrence)
  WHERE is.superseded IS NULL AND holds.office IS NOT NULL AND holds.day IS NOT NULL
  WITH holds.office AS office, body.id AS body, holds.day AS day, holds.state AS state,
    [holds.sinceFrom, holds.sinceTo] AS since, [holds.untilFrom, holds.untilTo] AS until, occurrence
  WITH office, day, state, since, until, min(body) AS body, count(DISTINCT occurrence) AS texts
  ORDER BY day, state, since[0], until[0]
  WITH office, min(body) AS body, collect({day: day, state: state, since: CASE WHEN since[0] IS NOT NULL THEN since END,
    until: CASE WHEN until[0] IS NOT NULL THEN until END, texts: texts, presumedBy: null}) AS tellings
  RETURN office, body, tellings, [] AS tenures
  UNION
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)
  WHERE is.superseded IS NULL AND occurrence.office IS NOT NULL AND occurrence.officeDay IS NOT NULL
  WITH occurrence.office AS office, occurrence.officeDay AS day, occurrence.officeState AS state, occurrence.officeSince AS since,
    occurrence.officeUntil AS until, min(occurrence.officeReason) AS reason, count(*) AS texts
  ORDER BY day, state, since[0], until[0]
  WITH office, collect({day: day, state: state, since: since, until: until, texts: texts, presumedBy: reason}) AS tellings
  RETURN office, null AS body, tellings, [] AS tenures
  UNION
  MATCH (entity)-[:HELD]->(tenure:Tenure)
  WHERE tenure.superseded IS NULL
  WITH tenure ORDER BY tenure.from
  RETURN tenure.office AS office, null AS body, [] AS tellings, collect({from: tenure.from, to: tenure.to}) AS tenures
}
WITH id, office, max(body) AS body, collect(tellings) AS told, collect(tenures) AS imported
OPTIONAL MATCH (:Occurrence {id: body})-[is:IS]->(by:Entity)
WHERE is.superseded IS NULL
OPTIONAL MATCH (country:Entity {id: split(office, '/')[0]})
WHERE country.learned IS NOT NULL
WITH *, coalesce(by, country) AS served
RETURN id, office, properties(served) AS for, reduce(all = [], list IN told | all + list) AS tellings,
  reduce(all = [], list IN imported | all + list) AS tenures
ORDER BY id, office
