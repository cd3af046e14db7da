// params: key {id, name, hash, scopes, created, by}
// returns: one row where it was made, none where a key in force has that name
OPTIONAL MATCH (same:Key {name: $key.name})
WHERE same.revoked IS NULL
WITH count(same) AS others
WHERE others = 0
CREATE (key:Key)
SET key = $key
RETURN key.id AS id
