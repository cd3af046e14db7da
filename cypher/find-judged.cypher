// params: named {entities (ids, past ones too), occurrences (ids)}
// returns: one row for each that names something that counts: id (as asked), whole (true for an entity), occurrence (itself; for
//   an entity the one whose id it has or had, else its oldest one, another than those that are named), name, kind, block (that it has once it is judged), entity (its present one)
//> resolve-entities
CALL (resolved) {
  UNWIND resolved AS each
  CALL (each) {
    MATCH (:Entity {id: each.present})<-[is:IS]-(occurrence:Occurrence)
    WHERE is.superseded IS NULL AND occurrence.superseded IS NULL
    RETURN occurrence ORDER BY occurrence.id IN $named.occurrences, occurrence.id <> each.id,
      coalesce(occurrence.first, occurrence.learned), occurrence.id LIMIT 1
  }
  RETURN each.id AS id, true AS whole, occurrence
  UNION
  UNWIND $named.occurrences AS id
  MATCH (occurrence:Occurrence {id: id})
  WHERE occurrence.superseded IS NULL
  RETURN id, false AS whole, occurrence
}
MATCH (occurrence)-[now:IS]->(entity:Entity)
WHERE now.superseded IS NULL
RETURN id, whole, occurrence.id AS occurrence, occurrence.name AS name, occurrence.kind AS kind,
  //> judged-block
  AS block, entity.id AS entity
