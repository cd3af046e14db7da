// params: none
// returns: nothing
MATCH (meta:Meta {key: 'restore'})
DELETE meta
