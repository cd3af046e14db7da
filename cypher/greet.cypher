// params: none
// returns: one row, if the server lets us in
RETURN 1 AS one
