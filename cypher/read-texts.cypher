// params: versions (ids)
// returns: id, text of those that are not erased
UNWIND $versions AS id
MATCH (version:Version {id: id})
WHERE version.erased IS NULL
RETURN version.id AS id, version.text AS text
