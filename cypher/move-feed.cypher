// params: from, to (addresses)
// returns: one row where it was moved: address; none where the new address is followed by itself, or the feed is gone
MATCH (feed:Feed {address: $from})
WHERE NOT EXISTS { MATCH (:Feed {address: $to}) }
SET feed.address = $to
RETURN feed.address AS address
