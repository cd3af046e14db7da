// params: entities (how many there are), batches, at (ISO time in UTC)
// returns: nothing; a tenth are countries, the others people
CALL () {
  UNWIND range(1, toInteger($entities)) AS number
  CREATE (entity:Entity {id: 'e' + number, kind: CASE number % 10 WHEN 0 THEN 'country' ELSE 'person' END, name: 'Name ' + number,
    names: ['Name ' + number], described: false, learned: 1, touched: 1})
}
CALL () {
  UNWIND range(1, toInteger($batches)) AS sequence
  CREATE (:Batch {sequence: sequence, at: $at})
}
MERGE (meta:Meta {key: 'ledger'})
SET meta.sequence = toInteger($batches), meta.begun = randomUUID()
