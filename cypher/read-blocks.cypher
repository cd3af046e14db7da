// params: blocks (identity blocks, "person:astrid lindahl" for instance; null for every block)
// returns: one row an occurrence that counts: block, id, learned, name, language, countries, entity (its present one)
MATCH (version:Version)-[:MENTIONS]->(occurrence:Occurrence)
WHERE occurrence.block IS NOT NULL AND occurrence.superseded IS NULL
  AND ($blocks IS NULL OR occurrence.block IN $blocks)
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
RETURN occurrence.block AS block, occurrence.id AS id, coalesce(occurrence.first, occurrence.learned) AS learned, occurrence.name AS name,
  occurrence.kind AS kind, version.language AS language, occurrence.countries AS countries, entity.id AS entity
ORDER BY block, id
