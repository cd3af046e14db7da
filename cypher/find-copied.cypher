// params: versions (ids)
// returns: wording, other (of statements that count, of the version and of one that is nearly the same), witness (ids of two)
UNWIND $versions AS id
MATCH (version:Version)-[:RESEMBLES]-(copy:Version)
USING INDEX SEEK version:Version(id)
WHERE version.id = id AND version.superseded IS NULL AND copy.superseded IS NULL
MATCH (version)-[:REPORTS]->(one:Statement)
WHERE one.superseded IS NULL
MATCH (copy)-[:REPORTS]->(other:Statement)
WHERE other.superseded IS NULL AND other.wording <> one.wording AND other.language = one.language
RETURN one.wording AS wording, other.wording AS other, min([one.id, other.id]) AS witness
