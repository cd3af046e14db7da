// params: rows [{block, kind, name, countries, single, id}]
// returns: row (its index), occurrences [{id, entity (its present one)}]: those that count and agree in all of it; of a
//   single one itself
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS asked
CALL (asked) {
  WITH asked WHERE NOT asked.single
  MATCH (occurrence:Occurrence {block: asked.block})
  WHERE occurrence.judged IS NULL AND occurrence.superseded IS NULL AND occurrence.kind = asked.kind
    AND occurrence.name = asked.name AND occurrence.countries = asked.countries
  RETURN occurrence
  UNION
  WITH asked WHERE asked.single
  MATCH (occurrence:Occurrence {id: asked.id})
  RETURN occurrence
}
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH row, occurrence.id AS id, entity.id AS entity ORDER BY id
RETURN row, collect({id: id, entity: entity}) AS occurrences
ORDER BY row
