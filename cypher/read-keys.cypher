// params: none
// returns: id, name, hash, scopes, created, by, revoked (null while it is in force), revokedBy of every key, oldest first
MATCH (key:Key)
RETURN key.id AS id, key.name AS name, key.hash AS hash, key.scopes AS scopes, key.created AS created, key.by AS by,
  key.revoked AS revoked, key.revokedBy AS revokedBy
ORDER BY created, id
