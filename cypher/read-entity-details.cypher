// params: entities (present ids)
// returns: a row an entity: id, names [{name, language, reports}], roles [{title, for, articles}], most frequent first
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)<-[:MENTIONS]-(version:Version)
  WHERE is.superseded IS NULL
  WITH occurrence.name AS name, version.language AS language, count(*) AS reports
  ORDER BY reports DESC, name, language
  RETURN collect({name: name, language: language, reports: reports}) AS names
}
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)<-[:MENTIONS]-(version:Version)
  WHERE is.superseded IS NULL
  CALL (occurrence) {
    MATCH (occurrence)-[holds:HOLDS]->(:Occurrence)-[bodyIs:IS]->(body:Entity)
    WHERE bodyIs.superseded IS NULL
    RETURN holds.title AS title, body
    UNION
    UNWIND occurrence.titles AS title
    RETURN title, null AS body
  }
  WITH title, body, count(DISTINCT version) AS articles
  ORDER BY articles DESC, title, body.id
  RETURN collect({title: title, for: properties(body), articles: articles}) AS roles
}
RETURN entity.id AS id, names, roles
