// params: at (ISO time in UTC)
// returns: one row: asOf: sequence of the last batch that was written before any of a later time, 0 where none was
OPTIONAL MATCH (later:Batch)
WHERE later.at > $at
WITH min(later.sequence) AS first
OPTIONAL MATCH (meta:Meta {key: 'ledger'})
RETURN coalesce(first - 1, meta.sequence, 0) AS asOf
