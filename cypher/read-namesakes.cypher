// params: rows [{block, kind, name, countries, entity ('' for none)} of read-blocks]
// returns: row (its index), ids (of its occurrences)
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS asked
MATCH (occurrence:Occurrence {block: asked.block})
WHERE occurrence.superseded IS NULL AND occurrence.kind = asked.kind AND occurrence.name = asked.name
  AND occurrence.countries = asked.countries
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH row, asked, occurrence, entity
WHERE coalesce(entity.id, '') = asked.entity
WITH row, occurrence.id AS id ORDER BY id
RETURN row, collect(id) AS ids
ORDER BY row
