// params: file, at (ISO time in UTC)
// returns: nothing; until end-restore the graph is taken for one that is half written
MERGE (meta:Meta {key: 'restore'})
SET meta.file = $file, meta.at = $at
WITH meta
OPTIONAL MATCH (other:Meta)
WHERE other.key <> 'restore'
DELETE other
