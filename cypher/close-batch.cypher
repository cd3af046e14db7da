// params: sequence, what (map of counts: what the batch wrote)
// returns: nothing
MATCH (batch:Batch {sequence: $sequence})
SET batch += $what
