// params: holders (ids)
// returns: a row for each that has no role for any body: id, described, titles, titleTenures, day (of publication, null where it isn't
//   told), address, language, spoken [{country, times}] (countries of which its text speaks, and of what lies there), told (keys of offices there), written {office,
//   officeDay, officeState, officeSince, officeUntil, officeConfidence, officeReason} as they stand there. One that has a role for a body has no titles here
UNWIND $holders AS id
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:MENTIONS]->(holder:Occurrence {id: id})
CALL (version, holder) {
  MATCH (version)-[mentions:MENTIONS]->(other:Occurrence)
  WHERE other.learned = holder.learned AND other.kind <> 'person'
  WITH CASE other.kind WHEN 'country' THEN other.code ELSE other.country END AS country, sum(size(mentions.texts)) AS times
  WHERE country IS NOT NULL
  RETURN collect({country: country, times: times}) AS spoken
}
CALL (version, holder) {
  MATCH (version)-[:MENTIONS]->(other:Occurrence)-[holds:HOLDS]->(:Occurrence)
  WHERE other.learned = holder.learned AND holds.office IS NOT NULL
  RETURN collect(DISTINCT holds.office) AS told
}
RETURN holder.id AS id, holder.described AS described,
  CASE WHEN EXISTS { (holder)-[:HOLDS]->() } THEN [] ELSE holder.titles END AS titles, holder.titleTenures AS titleTenures,
  CASE WHEN version.publishedFirst = version.publishedLast THEN version.publishedFirst END AS day, article.address AS address,
  version.language AS language, spoken, told,
  {office: holder.office, officeDay: holder.officeDay, officeState: holder.officeState, officeSince: holder.officeSince,
    officeUntil: holder.officeUntil, officeConfidence: holder.officeConfidence, officeReason: holder.officeReason} AS written
