// params: asked {names (as parts/searched-entities needs them), texts [{of: statement or article, indexes, words, forgiving (Lucene queries)}], limit, withText, withLanguages}
// returns: one row: asOf (ledger sequence), entities, statements and articles, each {total, hits}: the best named first, then the most
//   spoken of; texts as Lucene ranks them. An entity is {score, reports, entity, told [{name, language}]}, the others {score, forgiven, detail or article}
//> ledger
CALL () {
  //> searched-entities
  WITH entity, score, COUNT { (entity)<-[:IS]-() } AS mentions
  ORDER BY score DESC, mentions DESC, entity.id
  WITH collect({entity: entity, score: score}) AS found
  CALL (found) {
    // Of more than are looked at, those that texts speak of most often
    UNWIND found[0..400 + $asked.limit] AS each
    WITH each.entity AS entity, each.score AS score
    WITH entity, score, COUNT {
      MATCH (entity)<-[is:IS]-(:Occurrence)-[link:SAID|ABOUT]-(statement:Statement)
      WHERE link.superseded IS NULL AND is.superseded IS NULL AND statement.superseded IS NULL
      RETURN DISTINCT statement
    } AS reports
    ORDER BY score DESC, reports DESC, entity.id
    LIMIT toInteger($asked.limit)
    CALL (entity) {
      UNWIND CASE WHEN $asked.withLanguages THEN ['en', 'id'] ELSE [] END AS language
      MATCH (entity)<-[is:IS]-(occurrence:Occurrence)<-[:MENTIONS]-(version:Version)
      WHERE is.superseded IS NULL AND version.language = language
      WITH DISTINCT occurrence.name AS name, language ORDER BY name, language
      RETURN collect({name: name, language: language}) AS told
    }
    RETURN collect({score: score, reports: reports, entity: properties(entity), told: told}) AS hits
  }
  RETURN {total: size(found), hits: hits} AS entities
}
CALL () {
  UNWIND $asked.texts AS text
  CALL (text) {
    WITH text.words AS queries, text.indexes AS indexes
    //> words-found
    RETURN collect({node: node, score: score, forgiven: false}) AS strict
  }
  CALL (text, strict) {
    WITH CASE WHEN size(strict) = 0 THEN text.forgiving ELSE [] END AS queries, text.indexes AS indexes
    //> words-found
    RETURN collect({node: node, score: score, forgiven: true}) AS forgiven
  }
  WITH text, strict + forgiven AS found
  RETURN collect({of: text.of, total: size(found), top: found[0..$asked.limit]}) AS texts
}
WITH asOf, entities, reduce(none = {total: 0, top: []}, each IN texts | CASE WHEN each.of = 'statement' THEN each ELSE none END) AS said,
  reduce(none = {total: 0, top: []}, each IN texts | CASE WHEN each.of = 'article' THEN each ELSE none END) AS written
CALL (said) {
  UNWIND said.top AS row
  WITH row, row.node AS statement, $asked.withText AS withText
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
  //> statement-detail
  RETURN collect({score: row.score, forgiven: row.forgiven, detail: detail}) AS hits
}
WITH asOf, entities, written, {total: said.total, hits: hits} AS statements
CALL (written) {
  UNWIND written.top AS row
  WITH row, row.node AS version
  MATCH (article:Article)-[:HAS_VERSION]->(version)
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  WITH row, article, version, batch.at AS learnedAt
  RETURN collect({score: row.score, forgiven: row.forgiven, text: version.text, article: {
    //> article-head
  }}) AS hits
}
RETURN asOf, entities, statements, {total: written.total, hits: hits} AS articles
