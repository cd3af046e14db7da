// params: addresses, paused, next (ISO time in UTC: when those that go on are due)
// returns: address of each that was changed
MATCH (feed:Feed)
WHERE feed.address IN $addresses AND feed.paused <> $paused
SET feed.paused = $paused, feed.next = $next
RETURN feed.address AS address
