// params: since (a sequence of the ledger)
// returns: version: ids of those of which the table of statements may hold something else since
MATCH (version:Version)
WHERE version.touched > $since
RETURN version.id AS version
UNION
MATCH (entity:Entity)
WHERE entity.gained > $since
MATCH (entity)<-[is:IS]-(:Occurrence)<-[:MENTIONS]-(version:Version)
WHERE is.learned > $since
RETURN DISTINCT version.id AS version
