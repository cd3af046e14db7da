// params: wordings (of statements)
// returns: a row for each that is known, of the statement with the least id, one that counts before any other: see
//   parts/reported-detail.cypher
UNWIND $wordings AS wording
CALL (wording) {
  MATCH (one:Statement)
  WHERE one.wording = wording AND one.id > '' AND one.superseded IS NULL
  WITH one ORDER BY one.wording, one.id LIMIT 1
  RETURN collect(one) AS counting
}
CALL (wording, counting) {
  WITH * WHERE size(counting) = 0
  MATCH (one:Statement)
  WHERE one.wording = wording AND one.id > ''
  WITH one LIMIT 1
  RETURN collect(one) AS gone
}
UNWIND counting + gone AS statement
MATCH (version:Version)-[:REPORTS]->(statement)
//> reported-detail
