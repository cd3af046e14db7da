// params: at (ISO time in UTC)
// returns: sequence of the batch now open; the Meta nodes stay locked until the transaction ends, so writers queue
// The schema's node is always there: two first writers of an empty graph would each make a ledger.
MATCH (lock:Meta {key: 'schema'})
SET lock.key = 'schema'
MERGE (meta:Meta {key: 'ledger'})
ON CREATE SET meta.sequence = 0, meta.begun = randomUUID()
SET meta.sequence = meta.sequence + 1
CREATE (:Batch {sequence: meta.sequence, at: $at})
RETURN meta.sequence AS sequence
