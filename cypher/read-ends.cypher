// params: named {entities: ids, past ones too; ends: those of them from which is walked}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), ends [{asked, entity, occurrences (how many it has)}]
//> ledger
//> resolve-entities
CALL (resolved) {
  UNWIND [each IN resolved WHERE each.id IN $named.ends] AS each
  MATCH (entity:Entity {id: each.present})
  RETURN collect({asked: each.id, entity: properties(entity), occurrences: COUNT { (entity)<-[:IS]-() }}) AS ends
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, ends
