// params: none
// returns: one row a feed: feed, its properties; in order of address
MATCH (feed:Feed)
WITH feed
ORDER BY feed.address
RETURN properties(feed) AS feed
