// params: extractor, knowledge (of those that made what stands there, or will), versions (ids)
// returns: id: those that are current still
UNWIND $versions AS id
MATCH (version:Version {id: id})
WHERE version.superseded IS NULL
SET version.extractor = $extractor, version.knowledge = $knowledge
RETURN version.id AS id
