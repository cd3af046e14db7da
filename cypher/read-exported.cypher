// params: statements (ids), withText
// returns: one row: ledger {begun (of which ledger, a name that no other has), sequence (that it stands at)}, statements [detail] in the order
//   of the ids, each with the version that has it, articles [head of a version with extractor, knowledge, textHash and, asked for, text], once each
CALL () {
  OPTIONAL MATCH (meta:Meta {key: 'ledger'})
  RETURN {begun: coalesce(meta.begun, ''), sequence: coalesce(meta.sequence, 0)} AS stands
}
CALL () {
  UNWIND range(0, size($statements) - 1) AS at
  WITH at, $statements[at] AS id
  //> named-statement
  MATCH (version:Version)-[:REPORTS]->(statement)
  //> statement-parties
  //> country-served
  CALL (statement) {
    OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
    WHERE of.superseded IS NULL
    RETURN head(collect(utterance.id)) AS utterance
  }
  WITH at, {version: version.id, statement: properties(statement), speakers: speakers, relay: relay, targets: targets,
    reports: reports, place: place, utterance: utterance, served: served, judgements: judgements} AS detail ORDER BY at
  RETURN collect(detail) AS statements
}
CALL () {
  UNWIND $statements AS id
  //> named-statement
  MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
  WITH DISTINCT article, version
  OPTIONAL MATCH (batch:Batch {sequence: version.learned})
  WITH article, version, batch.at AS learnedAt
  RETURN collect({
    //> article-head
    , extractor: version.extractor, knowledge: version.knowledge, textHash: version.textHash,
    text: CASE WHEN $withText THEN version.text END}) AS articles
}
RETURN stands AS ledger, statements, articles
