// params: note {id, subject, text, by, at}
// returns: nothing
CREATE (note:Note)
SET note = $note
