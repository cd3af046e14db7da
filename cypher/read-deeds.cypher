// params: before (a sequence), limit, by (names, none for all), did (kinds, none for all)
// returns: one row: total, page [{sequence, at, by, did, ids, summary}] newest first; by, did and summary null for what was written before deeds were kept
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
RETURN total, page
