// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE FULLTEXT INDEX state_names IF NOT EXISTS FOR (n:EntityState) ON EACH [n.name, n.names, n.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
