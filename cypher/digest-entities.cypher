// params: none
// returns: lines (lists): every entity's group of occurrences and its derived fields, without the entity's id
MATCH (entity:Entity)<-[is:IS]-(occurrence:Occurrence)
WHERE is.superseded IS NULL
WITH entity, occurrence ORDER BY occurrence.id
WITH entity, collect(occurrence.id) AS occurrences
RETURN [occurrences, entity.kind, entity.name, entity.names, entity.code] AS line
ORDER BY occurrences[0]
