// params: none
// returns: lines (lists): every occurrence with its mentions and roles, sorted
MATCH (version:Version)-[mentions:MENTIONS]->(occurrence:Occurrence)
WHERE occurrence.was IS NULL
CALL (occurrence) {
  OPTIONAL MATCH (occurrence)-[holds:HOLDS]->(body:Occurrence)
  WITH body.id AS body, holds ORDER BY body, holds.title, holds.span
  RETURN collect([body, holds.title, holds.span, holds.state, holds.sinceFrom, holds.sinceTo, holds.sincePrecision,
    holds.untilFrom, holds.untilTo, holds.untilPrecision]) AS roles
}
RETURN [version.id, occurrence.id, occurrence.kind, occurrence.name, occurrence.code, occurrence.described,
  occurrence.titles, occurrence.titleTenures, mentions.spans, mentions.texts, mentions.uses, mentions.readings, roles] AS line
ORDER BY occurrence.id
