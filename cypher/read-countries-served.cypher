// params: statements (ids)
// returns: a row a statement whose first speaker speaks for a country: id, country (code), by ('text', 'import' or 'presumption'), confidence,
//   reason (of a presumption; else null), office (key of an imported or presumed one; else null)
UNWIND $statements AS id
//> named-statement
//> country-served
WITH id, served
WHERE served IS NOT NULL
RETURN id, served.country AS country, served.by AS by, served.confidence AS confidence, served.reason AS reason, served.office AS office
