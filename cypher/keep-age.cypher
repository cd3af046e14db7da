// params: versions (ids)
// returns: nothing; what stands under the id of an earlier extraction is as old as that for the derived layer
UNWIND $versions AS id
MATCH (version:Version {id: id})
CALL (version) {
  MATCH (version)-[:MENTIONS|REPORTS|TELLS]->(before)
  WHERE before.was IS NOT NULL
  RETURN before.was AS was, min(coalesce(before.first, before.learned)) AS first
}
MATCH (version)-[:MENTIONS|REPORTS|TELLS]->(item {id: was})
SET item.first = first
