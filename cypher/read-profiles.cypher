// params: entities (ids), most (occurrences that are looked at, the oldest first)
// returns: one row for each: id, kind, names, code, countries (names), offices, days [first, last] or null, company (ids, most frequent
//   first, without those of whom every fiftieth text speaks), texts (how many of the occurrences): what tells whether it is another one
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)
  WHERE is.superseded IS NULL
  WITH occurrence LIMIT $most
  MATCH (occurrence)<-[:MENTIONS]-(version:Version)
  RETURN collect(occurrence) AS occurrences, collect(version) AS versions,
    min(version.publishedFirst) AS first, max(version.publishedLast) AS last
}
CALL (occurrences) {
  UNWIND occurrences AS occurrence
  UNWIND occurrence.countries AS code
  WITH DISTINCT code
  OPTIONAL MATCH (country:Entity {id: code})
  RETURN collect(coalesce(country.name, code)) AS countries
}
CALL (occurrences) {
  UNWIND occurrences AS occurrence
  CALL (occurrence) {
    MATCH (occurrence)-[holds:HOLDS]->(body:Occurrence)
    WHERE holds.title IS NOT NULL
    OPTIONAL MATCH (known:Entity {id: body.code})
    RETURN toLower(holds.title) + ' of ' + coalesce(known.name, body.name) AS office
    UNION
    UNWIND occurrence.titles AS title
    RETURN toLower(title) AS office
  }
  RETURN collect(DISTINCT office) AS offices
}
CALL (entity, versions) {
  MATCH (every:Version)
  WITH entity, versions, count(every) / 50 AS many
  UNWIND versions AS version
  MATCH (version)-[:MENTIONS]->(:Occurrence)-[is:IS]->(other:Entity)
  WHERE is.superseded IS NULL AND other <> entity AND other.kind <> 'country' AND NOT other.described
  WITH other, count(*) AS times, many
  WHERE COUNT { (other)<-[:IS]-() } <= CASE WHEN many > 20 THEN many ELSE 20 END
  WITH other.id AS other, times
  ORDER BY times DESC, other LIMIT 20
  RETURN collect(other) AS company
}
RETURN entity.id AS id, entity.kind AS kind, entity.names AS names, entity.code AS code, countries, offices,
  CASE WHEN first IS NOT NULL THEN [first, last] END AS days, company,
  size(occurrences) AS texts
