// params: id
// returns: one row: id, subject, text, by, at of the note that was removed; none where there is none
MATCH (note:Note {id: $id})
WITH note, properties(note) AS was
DELETE note
RETURN was.id AS id, was.subject AS subject, was.text AS text, was.by AS by, was.at AS at
