// params: holders (ids)
// returns: a row a titled role of a person for a body: holder, body (ids), title, state, kind, code and block of the body, day (of
//   publication, null where it isn't told), written [office, day] as they stand there
UNWIND $holders AS id
MATCH (version:Version)-[:MENTIONS]->(holder:Occurrence {id: id})-[holds:HOLDS]->(body:Occurrence)
WHERE holds.title IS NOT NULL
RETURN holder.id AS holder, body.id AS body, holds.title AS title, holds.state AS state, body.kind AS kind, body.code AS code,
  body.block AS block, CASE WHEN version.publishedFirst = version.publishedLast THEN version.publishedFirst END AS day,
  [holds.office, holds.day] AS written
