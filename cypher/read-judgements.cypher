// params: asked {ids, before, until (the last sequence that counts in the total), limit}, named {entities, events, statements: ids, past ones of the first two too}
// returns: of the judgements with these ids (of all, where none is given), about these entities, these events and these
//   statements (about any, where none is given), before the sequence, one row: asOf (ledger sequence), unknown {entities, events, statements: ids that never were}, total, page: newest first, each {id, sequence, verdict, author, why, at, inForce,
//   undoes (sequence or null), base {id, verdict, stance, statement (id or null)}, pair [{occurrence, name, entity, article, text, spans, texts}], compared (ids of two event reports or two statements), of ('event' or 'utterance')}
//> resolve-entities
CALL () {
  UNWIND $named.events AS id
  OPTIONAL MATCH (past:Event {id: id})
  OPTIONAL MATCH (past)-[now:NOW*0..16]->(present:Event)
  WHERE present.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
  RETURN collect({id: id, present: coalesce(present.id, past.id)}) AS events
}
CALL () {
  UNWIND $named.statements AS id
  OPTIONAL MATCH (named:Statement {id: id})
  RETURN collect({id: id, present: named.id}) AS statements
}
WITH [each IN resolved | each.present] AS entityIds, [each IN events | each.present] AS eventIds,
  [each IN statements | each.present] AS statementIds, {entities: [each IN resolved WHERE each.present IS NULL | each.id],
    events: [each IN events WHERE each.present IS NULL | each.id],
    statements: [each IN statements WHERE each.present IS NULL | each.id]} AS unknown
CALL (entityIds, eventIds, statementIds) {
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
  WHERE NOT EXISTS { (base)-[:UNDOES]->() } AND judgement.sequence <= $asked.until
    AND (size(entityIds) = 0 OR EXISTS {
      MATCH (base)-[:JUDGES]->(:Occurrence)-[is:IS]->(entity:Entity)
      WHERE is.superseded IS NULL AND entity.id IN entityIds
    })
    AND (size(statementIds) = 0 OR EXISTS {
      MATCH (base)-[:JUDGES|COMPARES]->(statement:Statement)
      WHERE statement.id IN statementIds
    })
    AND (size(eventIds) = 0 OR EXISTS {
      MATCH (base)-[:COMPARES]->(:EventReport)-[of:REPORT_OF]->(event:Event)
      WHERE of.superseded IS NULL AND event.id IN eventIds
    })
  WITH judgement, base ORDER BY judgement.sequence DESC
  RETURN collect({judgement: judgement, base: base}) AS found
}
WITH unknown, size(found) AS total, [each IN found WHERE each.judgement.sequence < $asked.before][0..$asked.limit] AS rows
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
    RETURN collect({occurrence: occurrence.id, name: occurrence.name, entity: properties(entity), article: article.id,
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
RETURN asOf, unknown, total, page
