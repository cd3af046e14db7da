// params: after (the id before the first one asked for), limit
// returns: ids of people whom their texts give a role for a body, in their order
MATCH (holder:Occurrence)
WHERE holder.id > $after AND holder.kind = 'person' AND EXISTS { (holder)-[:HOLDS]->(:Occurrence) }
RETURN holder.id AS id
ORDER BY id LIMIT $limit
