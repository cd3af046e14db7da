// params: sequence, occurrences (ids that no longer count)
// returns: entity: ids of those that the occurrences were
UNWIND $occurrences AS id
MATCH (:Occurrence {id: id})-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
SET is.superseded = $sequence
RETURN DISTINCT entity.id AS entity
