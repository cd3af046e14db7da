// params: occurrences (ids; null for every one)
// returns: one row an occurrence that counts and is compared with no other: id, kind, code, described, name, country, entity
MATCH (occurrence:Occurrence)
WHERE occurrence.block IS NULL AND occurrence.superseded IS NULL
  AND ($occurrences IS NULL OR occurrence.id IN $occurrences)
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
RETURN occurrence.id AS id, coalesce(occurrence.first, occurrence.learned) AS learned, occurrence.kind AS kind, occurrence.code AS code,
  occurrence.described AS described, occurrence.name AS name, occurrence.country AS country, entity.id AS entity
ORDER BY id
