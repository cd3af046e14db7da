// params: key (its id, or its name), at, by
// returns: id, name, hash, scopes, created, by, revoked, revokedBy of the key that was in force; no row where there is none
MATCH (key:Key)
WHERE (key.id = $key OR key.name = $key) AND key.revoked IS NULL
SET key.revoked = $at, key.revokedBy = $by
RETURN key.id AS id, key.name AS name, key.hash AS hash, key.scopes AS scopes, key.created AS created, key.by AS by,
  key.revoked AS revoked, key.revokedBy AS revokedBy
