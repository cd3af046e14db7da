// params: versions [{id, bands (keys that near duplicates share)}]
// returns: nothing; a version's bands are a function of its text
UNWIND $versions AS item
MATCH (version:Version {id: item.id})
CALL (version, item) {
  UNWIND item.bands AS key
  MERGE (band:Band {id: key})
  MERGE (version)-[:IN_BAND]->(band)
}
