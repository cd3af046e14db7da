// needs: statement
// gives: speakers, relay, targets, reports, place, judgements: what hangs on the statement itself, entities as they are now
CALL (statement) {
  OPTIONAL MATCH (statement)<-[said:SAID]-(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE said.superseded IS NULL AND is.superseded IS NULL
  //> role-body
  WITH said, entity, body ORDER BY said.rank
  RETURN [each IN collect({entity: properties(entity), confidence: said.confidence, reason: said.reason,
    roleTitle: said.roleTitle, roleFor: properties(body), roleTenure: said.roleTenure}) WHERE each.entity IS NOT NULL] AS speakers
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[relayed:RELAYED_BY]->(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE is.superseded IS NULL
  WITH relayed, entity ORDER BY relayed.depth
  RETURN [each IN collect({entity: properties(entity), spans: relayed.spans, texts: relayed.texts})
    WHERE each.entity IS NOT NULL] AS relay
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[about:ABOUT]->(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE about.superseded IS NULL AND is.superseded IS NULL
  WITH about, entity ORDER BY about.rank
  RETURN [each IN collect({entity: properties(entity), spans: about.spans, texts: about.texts, stance: about.stance,
    stanceConfidence: about.stanceConfidence, stanceSpans: about.stanceSpans, stanceTexts: about.stanceTexts})
    WHERE each.entity IS NOT NULL] AS targets
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[link:ABOUT|ALLEGED_IN]-(report:EventReport)
  WHERE link.superseded IS NULL
  //> report-parties
  WITH link, report, parts ORDER BY link.rank, report.triggerSpan[0], report.id
  RETURN [each IN collect({about: type(link) = 'ABOUT', report: properties(report), parts: parts, spans: link.spans,
    texts: link.texts, stance: link.stance, stanceConfidence: link.stanceConfidence, stanceSpans: link.stanceSpans,
    stanceTexts: link.stanceTexts}) WHERE each.report IS NOT NULL] AS reports
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[:SPOKEN_IN]->(:Occurrence)-[is:IS]->(place:Entity)
  WHERE is.superseded IS NULL
  RETURN head(collect(properties(place))) AS place
}
CALL (statement) {
  OPTIONAL MATCH (statement)<-[judges:JUDGES|JUDGED {place: 0}]-(judgement:Judgement)
  WHERE judges.superseded IS NULL AND judgement.superseded IS NULL
  WITH judgement ORDER BY judgement.sequence
  RETURN collect(judgement.id) AS judgements
}
