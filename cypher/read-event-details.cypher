// params: events (ids of present ones)
// returns: a row an event: id, articles (how many), outlets, parties [{as, entity, reports (how many tell so)}], most told first,
//   undecided [{event, score, reason}]: others that it may be, the most alike first
UNWIND $events AS id
MATCH (event:Event {id: id})
CALL (event) {
  MATCH (event)<-[of:REPORT_OF]-(:EventReport)<-[:TELLS]-(:Version)<-[:HAS_VERSION]-(article:Article)
  WHERE of.superseded IS NULL
  RETURN count(DISTINCT article) AS articles, collect(DISTINCT article.outlet) AS outlets
}
CALL (event) {
  MATCH (event)<-[of:REPORT_OF]-(report:EventReport)<-[part:TAKES_PART]-(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE of.superseded IS NULL AND is.superseded IS NULL
  WITH part.as AS as, entity, count(DISTINCT report) AS reports ORDER BY reports DESC, entity.id
  RETURN collect({as: as, entity: properties(entity), reports: reports}) AS parties
}
CALL (event) {
  MATCH (event)<-[of:REPORT_OF]-(:EventReport)-[may:MAY_BE]-(:EventReport)-[other:REPORT_OF]->(likely:Event)
  WHERE of.superseded IS NULL AND may.superseded IS NULL AND other.superseded IS NULL AND likely <> event
    AND NOT EXISTS {
      MATCH (event)<-[one:REPORT_OF]-()<-[:COMPARES]-(judgement:Judgement)-[:COMPARES]->()-[two:REPORT_OF]->(likely)
      WHERE judgement.superseded IS NULL AND judgement.verdict = 'different' AND one.superseded IS NULL AND two.superseded IS NULL
    }
  WITH likely, may ORDER BY may.score DESC
  WITH likely, head(collect(may)) AS may ORDER BY may.score DESC, likely.id
  RETURN collect({event: properties(likely), score: may.score, reason: may.reason}) AS undecided
}
RETURN id, articles, outlets, parties, undecided
