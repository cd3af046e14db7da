// params: before (a sequence), limit, by (names, none for all), did (kinds, none for all)
// returns: one row: unknown (of by, what no key and no deed is called), total, page [{sequence, at, by, did, ids, summary}] newest first; by, did and summary null for what was written before deeds were kept
CALL () {
  UNWIND CASE WHEN size($by) = 0 THEN [null] ELSE $by END AS name
  RETURN collect(CASE WHEN name IS NOT NULL AND name <> 'local' AND NOT EXISTS { (:Key {name: name}) }
    AND NOT EXISTS { (:Batch {by: name}) } THEN name END) AS unknown
}
CALL () {
  MATCH (batch:Batch)
  WHERE (size($by) = 0 OR batch.by IN $by) AND (size($did) = 0 OR batch.did IN $did)
  RETURN count(batch) AS total
}
CALL () {
  MATCH (batch:Batch)
  WHERE batch.sequence < $before AND (size($by) = 0 OR batch.by IN $by) AND (size($did) = 0 OR batch.did IN $did)
  WITH batch
  ORDER BY batch.sequence DESC
  LIMIT $limit
  RETURN collect({sequence: batch.sequence, at: batch.at, by: batch.by, did: batch.did, ids: coalesce(batch.ids, []),
    summary: batch.summary}) AS page
}
RETURN unknown, total, page
