// params: asked {of ('event' or 'utterance')}
// returns: one row: total, of all that list-undecided lists
//> undecided-pairs
RETURN count(*) AS total
