// params: after (the id before the first one asked for), limit
// returns: id, text of versions that are not erased, in the order of their ids
MATCH (version:Version)
WHERE version.id > $after AND version.erased IS NULL
RETURN version.id AS id, version.text AS text
ORDER BY id
LIMIT toInteger($limit)
