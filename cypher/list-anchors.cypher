// params: asked {kinds (none: all), skip, limit}
// returns: entities that are known by a name, those with most occurrences first: id, kind, names, occurrences
MATCH (entity:Entity)
WHERE entity.superseded IS NULL AND NOT entity.described AND (size($asked.kinds) = 0 OR entity.kind IN $asked.kinds)
WITH entity, COUNT { (entity)<-[:IS]-() } AS occurrences
ORDER BY occurrences DESC, entity.id
SKIP $asked.skip LIMIT $asked.limit
RETURN entity.id AS id, entity.kind AS kind, entity.names AS names, occurrences
