// params: sequence, rows [{entity, imported (all of them as one text, "" for none), tenures [{office, from, to}]}]
// returns: entities whose tenures were others
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
WHERE coalesce(entity.imported, '') <> row.imported
SET entity.imported = row.imported, entity.touched = $sequence
WITH entity, row
CALL (entity) {
  MATCH (entity)-[:HELD]->(before:Tenure)
  WHERE before.superseded IS NULL
  SET before.superseded = $sequence
}
CALL (entity, row) {
  UNWIND row.tenures AS tenure
  CREATE (entity)-[:HELD]->(made:Tenure)
  SET made = tenure, made.learned = $sequence
}
RETURN entity.id AS entity
