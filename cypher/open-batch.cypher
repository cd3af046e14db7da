// params: at (ISO time in UTC)
// returns: sequence of the batch now open; its Meta node stays locked until the transaction ends, so writers queue
MERGE (meta:Meta {key: 'ledger'})
ON CREATE SET meta.sequence = 0
SET meta.sequence = meta.sequence + 1
CREATE (:Batch {sequence: meta.sequence, at: $at})
RETURN meta.sequence AS sequence
