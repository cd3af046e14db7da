// params: statements (ids)
// returns: a row a statement whose first speaker speaks for a country: id, country (code), by ('text', 'import' or 'presumption'), confidence,
//   reason (of a presumption; else null), office (key of an imported or presumed one; else null)
UNWIND $statements AS id
//> named-statement
MATCH (statement)<-[said:SAID {rank: 0}]-(occurrence:Occurrence)-[is:IS]->(entity:Entity)
WHERE said.superseded IS NULL AND is.superseded IS NULL
OPTIONAL MATCH (entity)-[:HELD]->(tenure:Tenure)
WHERE tenure.superseded IS NULL AND tenure.from <= statement.saidFirst AND coalesce(tenure.to, '~') >= statement.saidFirst
WITH id, said, occurrence, head(collect(tenure.office)) AS held,
  CASE WHEN occurrence.office =~ '[A-Z]{3}/.*' AND coalesce(occurrence.officeState, '') <> 'former' THEN occurrence.office END AS presumed
WITH id, CASE
  WHEN said.country IS NOT NULL THEN {country: said.country, by: 'text', confidence: 1.0, reason: null, office: null}
  WHEN held IS NOT NULL THEN {country: split(held, '/')[0], by: 'import', confidence: 1.0, reason: null, office: held}
  WHEN presumed IS NOT NULL THEN {country: split(presumed, '/')[0], by: 'presumption', confidence: occurrence.officeConfidence,
    reason: occurrence.officeReason, office: presumed}
END AS served
WHERE served IS NOT NULL
RETURN id, served.country AS country, served.by AS by, served.confidence AS confidence, served.reason AS reason, served.office AS office
