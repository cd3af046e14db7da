// params: pairs [{left, right}] (ids of versions)
// returns: left, right: those that are near duplicates
UNWIND $pairs AS pair
MATCH (one:Version {id: pair.left})-[:RESEMBLES]-(:Version {id: pair.right})
RETURN DISTINCT pair.left AS left, pair.right AS right
