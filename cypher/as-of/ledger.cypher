// stands before every text; nothing is answered as of a sequence that is yet to come
OPTIONAL MATCH (ledger:Meta {key: 'ledger'})
WITH coalesce(ledger.sequence, 0) AS ledger
WHERE ledger >= $asOf
