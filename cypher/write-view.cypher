// params: view {id, name, state, positions, note, by, at}, isNew
// returns: one row where it was written: id; none where it is not new and there is no view of the id
CALL () {
  WITH * WHERE $isNew
  CREATE (view:View {id: $view.id})
  RETURN view
  UNION
  MATCH (view:View {id: $view.id})
  WHERE NOT $isNew
  RETURN view
}
SET view += $view
RETURN view.id AS id
