// params: rows [{block, kind, name, countries}]
// returns: row (its index), occurrences [{id, entity (its present one)}]: those that count and agree in all of it
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS asked
MATCH (occurrence:Occurrence {block: asked.block})
WHERE occurrence.superseded IS NULL AND occurrence.kind = asked.kind AND occurrence.name = asked.name
  AND occurrence.countries = asked.countries
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH row, occurrence.id AS id, entity.id AS entity ORDER BY id
RETURN row, collect({id: id, entity: entity}) AS occurrences
ORDER BY row
