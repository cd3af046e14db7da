// params: blocks (identity blocks, "person:astrid lindahl" for instance; null for every block)
// returns: one row for the occurrences that count and agree in all of: block, kind, name, countries (of their roles),
//   entity (their present one); learned and id of the oldest, occurrences (how many)
MATCH (occurrence:Occurrence)
WHERE occurrence.block IS NOT NULL AND occurrence.superseded IS NULL
  AND ($blocks IS NULL OR occurrence.block IN $blocks)
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH occurrence.block AS block, occurrence.kind AS kind, occurrence.name AS name, occurrence.countries AS countries,
  entity.id AS entity, min([coalesce(occurrence.first, occurrence.learned), occurrence.id]) AS oldest,
  count(*) AS occurrences
RETURN block, kind, name, countries, entity, oldest[0] AS learned, oldest[1] AS id, occurrences
ORDER BY block, id
