// params: ids (none: all), beforeAt, beforeId (the place of a view), limit
// returns: one row: unknown (of ids, those of no view), total, page [{id, name, state, positions, note, by, at}], what was saved last first
CALL () {
  MATCH (view:View)
  WHERE size($ids) = 0 OR view.id IN $ids
  RETURN count(view) AS total
}
CALL () {
  MATCH (view:View)
  WHERE (size($ids) = 0 OR view.id IN $ids) AND (view.at < $beforeAt OR view.at = $beforeAt AND view.id < $beforeId)
  WITH view
  ORDER BY view.at DESC, view.id DESC
  LIMIT toInteger($limit)
  RETURN collect(view {.id, .name, .state, .positions, .note, .by, .at}) AS page
}
RETURN [id IN $ids WHERE NOT EXISTS { (:View {id: id}) }] AS unknown, total, page
