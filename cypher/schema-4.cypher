// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT namesakes_key IF NOT EXISTS FOR (n:Namesakes) REQUIRE n.key IS UNIQUE;
CREATE INDEX namesakes_block IF NOT EXISTS FOR (n:Namesakes) ON (n.block);
