// params: rows [{holder, body, title, office, day}]
// returns: nothing
UNWIND $rows AS row
MATCH (:Occurrence {id: row.holder})-[holds:HOLDS {title: row.title}]->(:Occurrence {id: row.body})
SET holds.office = row.office, holds.day = row.day
