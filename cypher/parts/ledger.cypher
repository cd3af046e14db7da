// gives: asOf: the ledger's sequence
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  RETURN coalesce(meta.sequence, 0) AS asOf
}
