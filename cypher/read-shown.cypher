// params: statements (ids), entities (ids), withText
// returns: one row: ledger {begun (of which ledger, a name that no other has), sequence (that it stands at)}, statements [detail] and entities [properties], in the order of the ids
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  RETURN {begun: coalesce(meta.begun, ''), sequence: coalesce(meta.sequence, 0)} AS stands
}
CALL () {
  UNWIND range(0, size($statements) - 1) AS at
  WITH at, $statements[at] AS id
  //> named-statement
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
  WITH at, article, version, statement, $withText AS withText
  //> statement-detail
  WITH at, detail ORDER BY at
  RETURN collect(detail) AS statements
}
CALL () {
  UNWIND range(0, size($entities) - 1) AS at
  WITH at, $entities[at] AS id
  MATCH (entity:Entity {id: id})
  WITH at, properties(entity) AS shown ORDER BY at
  RETURN collect(shown) AS entities
}
RETURN stands AS ledger, statements, entities
