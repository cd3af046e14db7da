// params: none
// returns: nothing; writes down the namesakes of a graph that has none yet
MATCH (occurrence:Occurrence)
WHERE occurrence.block IS NOT NULL AND occurrence.superseded IS NULL
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH occurrence.block AS block, occurrence.kind AS kind, occurrence.name AS name, occurrence.countries AS countries,
  collect(DISTINCT entity.id) AS entities, count(entity) AS placed,
  min([coalesce(occurrence.first, occurrence.learned), occurrence.id]) AS oldest, count(*) AS occurrences
WITH block, kind, name, countries, CASE WHEN size(entities) = 1 AND placed = occurrences THEN entities[0] END AS entity,
  oldest, occurrences
CREATE (:Namesakes {key: reduce(key = block + '\n' + name, country IN countries | key + '\n' + country), block: block,
  kind: kind, name: name, countries: countries, described: false, single: false, decided: [], written: [], entity: entity, learned: oldest[0], id: oldest[1], occurrences: occurrences})
