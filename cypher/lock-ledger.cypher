// params: none
// returns: nothing; writers wait until the transaction ends, as they do for each other: see open-batch
MATCH (lock:Meta {key: 'schema'})
SET lock.key = 'schema'
