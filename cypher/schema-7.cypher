// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX statement_wording_id IF NOT EXISTS FOR (n:Statement) ON (n.wording, n.id);
DROP INDEX statement_wording IF EXISTS;
CREATE INDEX passage_key IF NOT EXISTS FOR (n:Passage) ON (n.key, n.from);
CREATE INDEX copied_pair_left IF NOT EXISTS FOR (n:CopiedPair) ON (n.left);
CREATE INDEX copied_pair_right IF NOT EXISTS FOR (n:CopiedPair) ON (n.right);
