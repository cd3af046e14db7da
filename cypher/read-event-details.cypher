// params: events (ids of present ones)
// returns: a row an event: id, articles (how many), outlets, parties [{as, entity, reports (how many tell so)}], most told first, those
//   of one description as one,
//   undecided [{event, score, reason}]: others that it may be, the most alike first
UNWIND $events AS id
MATCH (asked:Event {id: id})
CALL (asked) {
  MATCH (asked)<-[of:REPORT_OF]-(:EventReport)<-[:TELLS]-(:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE of.superseded IS NULL
  RETURN count(DISTINCT article) AS articles, collect(DISTINCT article.outlet) AS outlets
}
CALL (asked) {
  MATCH (asked)<-[of:REPORT_OF]-(report:EventReport)<-[part:TAKES_PART]-(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE of.superseded IS NULL AND is.superseded IS NULL
  WITH part.as AS as, report, entity, CASE WHEN entity.described THEN toLower(entity.name) ELSE entity.id END AS party
  ORDER BY entity.id
  WITH as, party, head(collect(entity)) AS entity, count(DISTINCT report) AS reports ORDER BY reports DESC, entity.id
  RETURN collect({as: as, entity: properties(entity), reports: reports}) AS parties
}
CALL (asked) {
  MATCH (asked)<-[of:REPORT_OF]-(:EventReport)-[may:MAY_BE]-(:EventReport)-[other:REPORT_OF]->(event:Event)
  WHERE of.superseded IS NULL AND may.superseded IS NULL AND other.superseded IS NULL AND event <> asked
    AND NOT EXISTS {
      MATCH (asked)<-[one:REPORT_OF]-()<-[left:COMPARES|COMPARED]-(judgement:Judgement)-[right:COMPARES|COMPARED]->()-[two:REPORT_OF]->(event)
      WHERE judgement.superseded IS NULL AND judgement.verdict = 'different' AND left.superseded IS NULL
        AND right.superseded IS NULL AND one.superseded IS NULL AND two.superseded IS NULL
    }
  WITH event, may ORDER BY may.score DESC, may.reason
  WITH event, head(collect(may)) AS may
  //> told-event
  WITH may, told ORDER BY may.score DESC, told.id
  RETURN collect({event: properties(told), score: may.score, reason: may.reason}) AS undecided
}
RETURN id, articles, outlets, parties, undecided
