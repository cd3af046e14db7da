// params: addresses (of pages that a feed names)
// returns: address, entry (properties, null for none), stands (its article is there, retracted or not), seen (of its text)
UNWIND $addresses AS address
OPTIONAL MATCH (entry:FeedEntry {address: address})
OPTIONAL MATCH (article:Article {id: coalesce(entry.article, address)})
OPTIONAL MATCH (article)-[:HAS_VERSION]->(version:Version)
RETURN address, properties(entry) AS entry, article IS NOT NULL AS stands, max(version.seen) AS seen
