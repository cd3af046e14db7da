// params: asked {ids, entities, statements, before, limit}
// returns: of the judgements with these ids (of all, where none is given), about these present entities and these statements
//   (about any, where none is given), before the sequence, one row: total, page: newest first, each {id, sequence, verdict, author, why, at, inForce,
//   undoes (id or null), base {id, verdict, stance, statement (id or null)}, pair [{occurrence, entity, article, text, spans, texts}]}
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
    MATCH (base)-[:JUDGES]->(statement:Statement)
    WHERE statement.id IN $asked.statements
  })
WITH judgement, base ORDER BY judgement.sequence DESC
WITH collect({judgement: judgement, base: base}) AS found
WITH size(found) AS total, [each IN found WHERE each.judgement.sequence < $asked.before][0..$asked.limit] AS rows
CALL (rows) {
  UNWIND range(0, size(rows) - 1) AS row
  WITH row, rows[row].judgement AS judgement, rows[row].base AS base
  OPTIONAL MATCH (judgement)-[:UNDOES]->(undone:Judgement)
  OPTIONAL MATCH (base)-[:JUDGES]->(statement:Statement)
  CALL (base) {
    MATCH (base)-[judges:JUDGES]->(occurrence:Occurrence)<-[mentions:MENTIONS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
    OPTIONAL MATCH (occurrence)-[is:IS]->(entity:Entity)
    WHERE is.superseded IS NULL
    WITH judges, occurrence, mentions, version, article, entity ORDER BY judges.place
    RETURN collect({occurrence: occurrence.id, entity: properties(entity), article: article.id,
      counts: occurrence.superseded IS NULL, text: version.text, spans: mentions.spans[0..4], texts: mentions.texts[0..1]}) AS pair
  }
  WITH row, {id: judgement.id, sequence: judgement.sequence, verdict: judgement.verdict, author: judgement.author,
    why: judgement.why, at: judgement.at, inForce: judgement.superseded IS NULL, undoes: undone.id,
    base: {id: base.id, verdict: base.verdict, stance: base.stance, statement: statement.id}, pair: pair} AS told ORDER BY row
  RETURN collect(told) AS page
}
RETURN total, page
