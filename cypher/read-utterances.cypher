// params: utterances (ids, past ones too)
// returns: a row an id that leads to an utterance: asked, utterance {id, reports, outlets}, reports [{id, contents, spans,
//   rule, reason, score (why it is one), article (head)}]
UNWIND $utterances AS asked
MATCH (past:Utterance {id: asked})
MATCH (past)-[now:NOW*0..16]->(present:Utterance)
WHERE present.superseded IS NULL AND all(step IN now WHERE step.superseded IS NULL)
WITH asked, head(collect(present)) AS utterance
MATCH (utterance)<-[of:REPORT_OF]-(statement:Statement)<-[:REPORTS]-(version:Version)<-[:HAS_VERSION]-(article:Article)
WHERE of.superseded IS NULL
MATCH (batch:Batch {sequence: version.learned})
WITH asked, utterance, of, article, version, statement, batch.at AS learnedAt
ORDER BY statement.id
WITH asked, utterance, count(*) AS count, collect(DISTINCT article.outlet) AS outlets,
  collect({id: statement.id, contents: statement.contents, spans: statement.contentSpans, rule: of.rule, reason: of.reason, score: of.score, article: {
    //> article-head
  }}) AS reports
RETURN asked, {id: utterance.id, reports: count, outlets: outlets} AS utterance, reports
