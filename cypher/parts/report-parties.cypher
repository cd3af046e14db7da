// needs: report
// gives: parts [{as, entity}]: who takes part in the event that it tells, as they are now, and where it happened
CALL (report) {
  OPTIONAL MATCH (report)<-[part:TAKES_PART]-(:Occurrence)-[is:IS]->(entity:Entity)
  WHERE is.superseded IS NULL
  WITH part, entity ORDER BY part.as, part.rank
  RETURN [each IN collect({as: part.as, entity: properties(entity)}) WHERE each.entity IS NOT NULL] AS parts
}
