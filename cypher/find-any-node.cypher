// params: none
// returns: a row if the database holds anything
MATCH (any)
RETURN 1 AS one
LIMIT 1
