// params: kind ('article', 'entity', 'event', 'statement' or 'utterance'), id
// returns: one row: asOf (the ledger's sequence), known (whether anything of the kind has the id or ever had it)
OPTIONAL MATCH (meta:Meta {key: 'ledger'})
RETURN coalesce(meta.sequence, 0) AS asOf, CASE $kind
  WHEN 'article' THEN EXISTS { MATCH (:Article {id: $id}) }
  WHEN 'entity' THEN EXISTS { MATCH (:Entity {id: $id}) }
  WHEN 'event' THEN EXISTS { MATCH (:Event {id: $id}) }
  WHEN 'statement' THEN EXISTS { MATCH (:Statement {id: $id}) }
  ELSE EXISTS { MATCH (:Utterance {id: $id}) }
END AS known
