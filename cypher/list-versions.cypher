// params: after (an id), limit
// returns: id: the next after it of the versions
MATCH (version:Version)
WHERE version.id > $after
RETURN version.id AS id ORDER BY id LIMIT toInteger($limit)
