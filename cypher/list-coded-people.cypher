// params: after (the id before the first one asked for), limit
// returns: ids of the people that are known by a code, which is their id, in their order
MATCH (entity:Entity)
WHERE entity.id > $after AND entity.kind = 'person' AND entity.id = entity.code
RETURN entity.id AS id
ORDER BY id LIMIT $limit
