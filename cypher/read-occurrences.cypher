// params: occurrences (ids)
// returns: one row for each that counts: id, learned, kind, code, block, described, name, country, countries (of its roles),
//   single (true for one that somebody judged: its block is its own where names don't give one), entity (its present one), written (names that its text writes)
CALL () {
  UNWIND $occurrences AS id
  MATCH (occurrence:Occurrence {id: id})
  RETURN occurrence
}
WITH occurrence
WHERE occurrence.superseded IS NULL
MATCH (occurrence)<-[mentions:MENTIONS]-(:Version)
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
RETURN occurrence.id AS id, coalesce(occurrence.first, occurrence.learned) AS learned, occurrence.kind AS kind,
  occurrence.code AS code, coalesce(occurrence.judged, occurrence.block) AS block, occurrence.described AS described,
  occurrence.name AS name, occurrence.country AS country, occurrence.countries AS countries,
  occurrence.judged IS NOT NULL AS single, entity.id AS entity,
  //> written-names
  AS written
ORDER BY id
