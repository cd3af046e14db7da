// params: version, at (ISO time in UTC)
// returns: nothing
MERGE (meta:Meta {key: 'schema'})
SET meta.schemaVersion = toInteger($version), meta.changedAt = $at
