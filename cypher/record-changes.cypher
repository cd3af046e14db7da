// params: sequence, changes [{id, kind, article, by, why, at, hashes (of texts erased, else none)}]
// returns: nothing
UNWIND $changes AS item
CREATE (change:Change)
SET change = item, change.learned = $sequence
