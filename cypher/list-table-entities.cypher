// params: after (an entity's id, "" before the first), limit
// returns: entities in the order of their ids: see parts/table-entity
MATCH (entity:Entity)
WHERE entity.id > $after
WITH entity ORDER BY entity.id LIMIT toInteger($limit)
//> table-entity
ORDER BY id
