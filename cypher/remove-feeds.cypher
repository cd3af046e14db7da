// params: addresses
// returns: nothing; the articles that came by them stay
MATCH (feed:Feed)
WHERE feed.address IN $addresses
DELETE feed
