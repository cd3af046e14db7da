// params: none
// returns: nothing, once every index can be asked (waits ten minutes at the most)
CALL db.awaitIndexes(600)
