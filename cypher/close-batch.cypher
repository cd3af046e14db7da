// params: sequence, what (map of counts: what the batch wrote), deed {by, did, ids, summary}
// returns: nothing
MATCH (batch:Batch {sequence: $sequence})
SET batch += $what, batch += $deed
