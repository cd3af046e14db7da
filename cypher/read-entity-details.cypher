// params: entities (present ids)
// returns: a row an entity: id, names [{name, language, reports}] as texts write them, roles [{title, for, articles, tenures [{tenure, articles}]}], most frequent first
UNWIND $entities AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)<-[mentions:MENTIONS]-(version:Version)
  WHERE is.superseded IS NULL
  WITH version, occurrence, [place IN range(0, size(mentions.texts) - 1) WHERE mentions.uses[place] IN ['name', 'short'] | mentions.texts[place]] AS written
  UNWIND CASE WHEN size(written) > 0 THEN written ELSE [occurrence.name] END AS name
  WITH name, version.language AS language, count(DISTINCT version) AS reports
  ORDER BY reports DESC, name, language
  RETURN collect({name: name, language: language, reports: reports}) AS names
}
CALL (entity) {
  MATCH (entity)<-[is:IS]-(occurrence:Occurrence)<-[:MENTIONS]-(version:Version)
  WHERE is.superseded IS NULL
  CALL (occurrence) {
    MATCH (occurrence)-[holds:HOLDS]->(:Occurrence)-[bodyIs:IS]->(body:Entity)
    WHERE bodyIs.superseded IS NULL
    RETURN holds.title AS title, body, [coalesce(holds.state, ''), coalesce(holds.sinceFrom, ''),
      coalesce(holds.sinceTo, ''), coalesce(holds.sincePrecision, ''), coalesce(holds.untilFrom, ''),
      coalesce(holds.untilTo, ''), coalesce(holds.untilPrecision, '')] AS tenure
    UNION
    UNWIND range(0, size(occurrence.titles) - 1) AS at
    RETURN occurrence.titles[at] AS title, null AS body,
      coalesce(occurrence.titleTenures[7 * at..7 * at + 7], []) AS tenure
  }
  WITH title, body, tenure, collect(DISTINCT version.id) AS told
  ORDER BY size(told) DESC, tenure
  WITH title, body, collect({tenure: tenure, articles: size(told)}) AS tenures, collect(told) AS lists
  WITH title, body, tenures,
    size(reduce(all = [], list IN lists | all + [id IN list WHERE NOT id IN all])) AS articles
  ORDER BY articles DESC, title, body.id
  RETURN collect({title: title, for: properties(body), articles: articles, tenures: tenures}) AS roles
}
RETURN entity.id AS id, names, roles
