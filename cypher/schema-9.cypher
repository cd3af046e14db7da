// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX statement_origin IF NOT EXISTS FOR (n:Statement) ON (n.origin);
