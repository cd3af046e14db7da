// params: none
// returns: version (of the graph's schema; no row where the graph says nothing)
MATCH (meta:Meta {key: 'schema'})
RETURN meta.schemaVersion AS version
