// needs: what parts/filter-terms gives, and a MATCH of article, version and statement right before it
// gives: what parts/match-statements gives, of these
WHERE statement.superseded IS NULL
  AND (size($filter.words) = 0 OR elementId(statement) IN hits)
  AND (size($filter.article) = 0 OR article.id IN $filter.article)
  AND (size($filter.kind) = 0 OR statement.kind IN $filter.kind)
  AND (size($filter.act) = 0 OR statement.act IN $filter.act)
  AND (size($filter.outlet) = 0 OR article.outlet IN $filter.outlet)
  AND (size($filter.language) = 0 OR statement.language IN $filter.language)
  AND (NOT $filter.firstHandOnly OR statement.hearsay = 0)
  AND (size($filter.reviewed) = 0 OR (statement.reviewed IS NOT NULL) IN $filter.reviewed)
WITH *, statement.confidence * coalesce(statement.speakerConfidence, 1.0) AS sure
WHERE sure >= $filter.minConfidence
MATCH (batch:Batch {sequence: statement.learned})
WITH *, CASE $filter.clock
    WHEN 'said' THEN [statement.saidFirst, statement.saidLast]
    WHEN 'published' THEN [version.publishedFirst, version.publishedLast]
    ELSE [left(batch.at, 10), left(batch.at, 10)]
  END AS days
WHERE ($filter.from = '' OR days[1] >= $filter.from) AND ($filter.to = '' OR days[0] <= $filter.to)
CALL (statement) {
  OPTIONAL MATCH (statement)<-[said:SAID {rank: 0}]-(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE said.superseded IS NULL AND is.superseded IS NULL
  RETURN head(collect(entity.id)) AS speaker
}
CALL (statement) {
  OPTIONAL MATCH (statement)-[about:ABOUT]->(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE about.superseded IS NULL AND is.superseded IS NULL
  RETURN [each IN collect({id: entity.id, stance: about.stance, confidence: about.stanceConfidence})
    WHERE each.id IS NOT NULL] AS targets
}
WITH *, CASE WHEN size($filter.target) + size($filter.between) + size($filter.stance) = 0 THEN targets
  ELSE [each IN targets
    WHERE (size($filter.target) = 0 OR each.id IN wanted)
      AND (size($filter.between) = 0 OR each.id IN both)
      AND (size($filter.stance) = 0 OR each.stance IN $filter.stance)
      AND sure * each.confidence >= $filter.minConfidence] END AS matched
WHERE (size($filter.speaker) = 0 OR speaker IN speakers)
  AND (size($filter.between) = 0 OR speaker IN both)
  AND (size($filter.target) + size($filter.between) + size($filter.stance) = 0 OR size(matched) > 0)
  AND (size($filter.involves) = 0 OR speaker IN either OR any(each IN targets WHERE each.id IN either))
