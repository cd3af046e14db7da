// params: versions [{id, bands (keys that near duplicates share)}]
// returns: those that are not in all of their bands: id
UNWIND $versions AS item
MATCH (version:Version {id: item.id})
WHERE any(key IN item.bands WHERE NOT EXISTS { MATCH (version)-[:IN_BAND]->(:Band {id: key}) })
RETURN version.id AS id
