// params: since (a sequence of the ledger)
// returns: sequence and at (ISO time in UTC) of the batches after it, and ledger {begun (of which ledger, a name that no other has), sequence (that it stands at)}
OPTIONAL MATCH (meta:Meta {key: 'ledger'})
WITH {begun: coalesce(meta.begun, ''), sequence: coalesce(meta.sequence, 0)} AS ledger
OPTIONAL MATCH (batch:Batch)
WHERE batch.sequence > $since
RETURN ledger, batch.sequence AS sequence, batch.at AS at
