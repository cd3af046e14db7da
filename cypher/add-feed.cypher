// params: feed (properties), settings (those of them that the operator gave, for a feed that is there)
// returns: one row: isNew
OPTIONAL MATCH (there:Feed {address: $feed.address})
WITH there IS NULL AS isNew
MERGE (feed:Feed {address: $feed.address})
ON CREATE SET feed = $feed
ON MATCH SET feed += $settings
RETURN isNew
