// params: extractor, knowledge (those of now)
// returns: one row: versions (current ones), stale (those of them whose contents something else made), last (ISO time in UTC
//   of the last batch, or null)
CALL () {
  MATCH (version:Version)
  WHERE version.superseded IS NULL
  RETURN count(version) AS versions,
    sum(CASE WHEN version.extractor <> $extractor OR version.knowledge <> $knowledge THEN 1 ELSE 0 END) AS stale
}
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  OPTIONAL MATCH (batch:Batch {sequence: meta.sequence})
  RETURN batch.at AS last
}
RETURN versions, stale, last
