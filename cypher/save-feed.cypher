// params: address, feed (properties that a run changed)
// returns: nothing; a feed that was removed meanwhile stays so
MATCH (feed:Feed {address: $address})
SET feed += $feed
