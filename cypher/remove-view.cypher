// params: id
// returns: one row: id, name, state, positions, note, by, at of the view that was removed; none where there is none
MATCH (view:View {id: $id})
WITH view, properties(view) AS was
DELETE view
RETURN was.id AS id, was.name AS name, was.state AS state, was.positions AS positions, was.note AS note, was.by AS by, was.at AS at
