// params: blocks (identity blocks, "person:astrid lindahl" for instance)
// returns: namesakes as their occurrences say: one row for those that count and agree in block, kind, name and countries, and
//   one for each that somebody judged (single); code (of a single one), described; entity (their present one, null where
//   they are several or none); learned and id of the oldest; occurrences; decided (sequences of the judgements that their links name, 0 for one
//   of which an older version wrote no sequence), written (names that their texts write)
CALL () {
  UNWIND $blocks AS block
  MATCH (occurrence:Occurrence {block: block})
  WHERE occurrence.judged IS NULL
  RETURN occurrence
  UNION
  UNWIND $blocks AS block
  MATCH (occurrence:Occurrence {judged: block})
  RETURN occurrence
}
WITH occurrence
WHERE occurrence.superseded IS NULL
MATCH (occurrence)<-[mentions:MENTIONS]-(:Version)
OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
WHERE is.superseded IS NULL
WITH coalesce(occurrence.judged, occurrence.block) AS block, occurrence.kind AS kind, occurrence.name AS name,
  occurrence.countries AS countries, occurrence.described AS described,
  CASE WHEN occurrence.judged IS NOT NULL THEN {id: occurrence.id, code: occurrence.code} END AS judged,
  collect(DISTINCT entity.id) AS entities, count(entity) AS placed,
  collect(DISTINCT coalesce(is.judgements, CASE WHEN is.rule = 'judgement' THEN [0] ELSE [] END)) AS named,
  collect(DISTINCT
    //> written-names
  ) AS names,
  min([coalesce(occurrence.first, occurrence.learned), occurrence.id]) AS oldest, count(*) AS occurrences
WITH block, kind, name, countries, described, judged IS NOT NULL AS single, judged.code AS code,
  CASE WHEN size(entities) = 1 AND placed = occurrences THEN entities[0] END AS entity, oldest, occurrences,
  reduce(all = [], list IN names | all + [each IN list WHERE NOT each IN all]) AS written,
  reduce(all = [], list IN named | all + [each IN list WHERE NOT each IN all]) AS decided
RETURN block, kind, name, countries, described, single, code, entity, oldest[0] AS learned, oldest[1] AS id, occurrences, decided, written
ORDER BY block, id
