// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT feed_address IF NOT EXISTS FOR (n:Feed) REQUIRE n.address IS UNIQUE;
CREATE CONSTRAINT feed_entry_address IF NOT EXISTS FOR (n:FeedEntry) REQUIRE n.address IS UNIQUE;
