// params: occurrences (ids)
// returns: codes (Wikidata ids) of the people among them
UNWIND $occurrences AS id
MATCH (occurrence:Occurrence {id: id})
WHERE occurrence.kind = 'person' AND occurrence.code IS NOT NULL
RETURN DISTINCT occurrence.code AS code
ORDER BY code
