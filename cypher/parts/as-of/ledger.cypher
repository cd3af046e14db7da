// gives: asOf: the sequence that is asked for; no row where it is yet to come
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  WITH coalesce(meta.sequence, 0) AS sequence
  WHERE sequence >= $asOf
  RETURN $asOf AS asOf
}
