// params: sequence, rows (as of write-articles; their versions stand there and have no contents that count)
// returns: nothing
UNWIND $rows AS row
MATCH (version:Version {id: row.version.properties.id})
SET version.extractor = row.version.properties.extractor, version.knowledge = row.version.properties.knowledge,
  version.fingerprint = row.version.properties.fingerprint
WITH row, version
//> write-contents
