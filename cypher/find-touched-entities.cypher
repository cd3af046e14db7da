// params: since (a sequence of the ledger)
// returns: entities that are new, are under another one, are back or held an office: see parts/table-entity
MATCH (entity:Entity)
WHERE entity.touched > $since
//> table-entity
