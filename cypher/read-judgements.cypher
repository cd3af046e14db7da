// params: asked {ids, entities, events, statements, before, limit}
// returns: of the judgements with these ids (of all, where none is given), about these present entities, these present events and these
//   statements (about any, where none is given), before the sequence, one row: asOf (ledger sequence), total, page: newest first, each {id, sequence, verdict, author, why, at, inForce,
//   undoes (sequence or null), base {id, verdict, stance, statement (id or null)}, pair [{occurrence, entity, article, text, spans, texts}], compared (ids of two event reports or two statements), of ('event' or 'utterance')}
CALL () {
  WITH $asked.ids AS ids WHERE size(ids) = 0
  MATCH (judgement:Judgement)
  RETURN judgement
  UNION
  UNWIND $asked.ids AS id
  MATCH (judgement:Judgement {id: id})
  RETURN judgement
}
MATCH (judgement)-[:UNDOES*0..]->(base:Judgement)
WHERE NOT EXISTS { (base)-[:UNDOES]->() }
  AND (size($asked.entities) = 0 OR EXISTS {
    MATCH (base)-[:JUDGES]->(:Occurrence)-[is:IS]->(entity:Entity)
    WHERE is.superseded IS NULL AND entity.id IN $asked.entities
  })
  AND (size($asked.statements) = 0 OR EXISTS {
    MATCH (base)-[:JUDGES|COMPARES]->(statement:Statement)
    WHERE statement.id IN $asked.statements
  })
  AND (size($asked.events) = 0 OR EXISTS {
    MATCH (base)-[:COMPARES]->(:EventReport)-[of:REPORT_OF]->(event:Event)
    WHERE of.superseded IS NULL AND event.id IN $asked.events
  })
WITH judgement, base ORDER BY judgement.sequence DESC
WITH collect({judgement: judgement, base: base}) AS found
WITH size(found) AS total, [each IN found WHERE each.judgement.sequence < $asked.before][0..$asked.limit] AS rows
CALL (rows) {
  UNWIND range(0, size(rows) - 1) AS row
  WITH row, rows[row].judgement AS judgement, rows[row].base AS base
  OPTIONAL MATCH (judgement)-[:UNDOES]->(undone:Judgement)
  OPTIONAL MATCH (base)-[judges:JUDGES|JUDGED]->(statement:Statement)
  WHERE judges.superseded IS NULL
  CALL (base) {
    MATCH (base)-[judges:JUDGES|JUDGED]->(occurrence:Occurrence)<-[mentions:MENTIONS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
    WHERE judges.superseded IS NULL
    OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
    WHERE is.superseded IS NULL
    WITH judges, occurrence, mentions, version, article, entity ORDER BY judges.place
    RETURN collect({occurrence: occurrence.id, entity: properties(entity), article: article.id,
      counts: occurrence.superseded IS NULL, text: version.text, spans: mentions.spans[0..4], texts: mentions.texts[0..1]}) AS pair
  }
  CALL (base) {
    OPTIONAL MATCH (base)-[compares:COMPARES|COMPARED]->(item)
    WHERE compares.superseded IS NULL
    WITH item ORDER BY compares.place
    RETURN collect(item.id) AS compared, head(collect(CASE WHEN item:Statement THEN 'utterance' ELSE 'event' END)) AS of
  }
  WITH row, {id: judgement.id, sequence: judgement.sequence, verdict: judgement.verdict, author: judgement.author,
    why: judgement.why, at: judgement.at, inForce: judgement.superseded IS NULL, undoes: undone.sequence,
    base: {id: base.id, verdict: base.verdict, stance: base.stance, statement: statement.id}, pair: pair, compared: compared, of: of} AS told ORDER BY row
  RETURN collect(told) AS page
}
//> ledger
RETURN asOf, total, page
