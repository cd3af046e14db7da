// params: entries [properties]
// returns: nothing
UNWIND $entries AS row
MERGE (entry:FeedEntry {address: row.address})
SET entry = row
