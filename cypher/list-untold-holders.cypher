// params: after (the id before the first one asked for), limit
// returns: ids of people whom their texts give a title without saying for what, in their order
MATCH (holder:Occurrence)
WHERE holder.id > $after AND holder.kind = 'person' AND size(holder.titles) > 0
RETURN holder.id AS id
ORDER BY id LIMIT toInteger($limit)
