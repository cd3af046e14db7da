// params: blocks (identity blocks, "person:astrid lindahl" for instance; null for every block)
// returns: namesakes as their occurrences say: one row for those that count and agree in block, kind, name and countries (of
//   their roles); entity (their present one, null where they are several or none); learned and id of the oldest; occurrences
CALL () {
  WITH $blocks AS blocks WHERE blocks IS NULL
  MATCH (occurrence:Occurrence)
  WHERE occurrence.block IS NOT NULL
  RETURN occurrence
  UNION
  UNWIND $blocks AS block
  MATCH (occurrence:Occurrence {block: block})
  RETURN occurrence
}
WITH occurrence
WHERE occurrence.superseded IS NULL
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH occurrence.block AS block, occurrence.kind AS kind, occurrence.name AS name, occurrence.countries AS countries,
  collect(DISTINCT entity.id) AS entities, count(entity) AS placed,
  min([coalesce(occurrence.first, occurrence.learned), occurrence.id]) AS oldest, count(*) AS occurrences
WITH block, kind, name, countries, CASE WHEN size(entities) = 1 AND placed = occurrences THEN entities[0] END AS entity,
  oldest, occurrences
RETURN block, kind, name, countries, entity, oldest[0] AS learned, oldest[1] AS id, occurrences
ORDER BY block, id
