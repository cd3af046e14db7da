// params: rows [{id, office {office, officeDay, officeState, officeSince, officeUntil, officeConfidence, officeReason}}]
// returns: nothing
UNWIND $rows AS row
MATCH (holder:Occurrence {id: row.id})
SET holder += row.office
