// needs: statement
// gives: served: for which country its first speaker speaks, {country (code), by ('text', 'import' or 'presumption'), confidence,
//   reason (of a presumption), office (key of an imported or presumed one)}; null for none
CALL (statement) {
  MATCH (statement)<-[said:SAID {rank: 0}]-(occurrence:Occurrence)-[is:IS]->(entity:Entity)
  WHERE said.superseded IS NULL AND is.superseded IS NULL
  OPTIONAL MATCH (entity)-[:HELD]->(tenure:Tenure)
  WHERE tenure.superseded IS NULL AND tenure.from <= statement.saidFirst AND coalesce(tenure.to, '~') >= statement.saidFirst
  WITH said, occurrence, head(collect(tenure.office)) AS held,
    CASE WHEN occurrence.office =~ '[A-Z]{3}/.*' AND coalesce(occurrence.officeState, '') <> 'former' THEN occurrence.office END AS presumed
  RETURN head(collect(CASE
    WHEN said.country IS NOT NULL THEN {country: said.country, by: 'text', confidence: 1.0, reason: null, office: null}
    WHEN held IS NOT NULL THEN {country: split(held, '/')[0], by: 'import', confidence: 1.0, reason: null, office: held}
    WHEN presumed IS NOT NULL THEN {country: split(presumed, '/')[0], by: 'presumption', confidence: occurrence.officeConfidence,
      reason: occurrence.officeReason, office: presumed}
  END)) AS served
}
