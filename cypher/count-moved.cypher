// params: moved [{from, to (entities), occurrences (ids)}]
// returns: one row for each: from, to, occurrences (how many), said, about (statements by and about them), roles
//   [{title, for (name of the country or body, or null), articles}], most frequent first
UNWIND $moved AS move
CALL (move) {
  UNWIND move.occurrences AS id
  MATCH (occurrence:Occurrence {id: id})
  RETURN collect(occurrence) AS occurrences
}
CALL (occurrences) {
  UNWIND occurrences AS occurrence
  MATCH (occurrence)-[said:SAID {rank: 0}]->(statement:Statement)
  WHERE said.superseded IS NULL AND statement.superseded IS NULL
  RETURN count(DISTINCT statement) AS said
}
CALL (occurrences) {
  UNWIND occurrences AS occurrence
  MATCH (occurrence)<-[about:ABOUT]-(statement:Statement)
  WHERE about.superseded IS NULL AND statement.superseded IS NULL
  RETURN count(DISTINCT statement) AS about
}
CALL (occurrences) {
  UNWIND occurrences AS occurrence
  CALL (occurrence) {
    MATCH (occurrence)-[holds:HOLDS]->(body:Occurrence)
    RETURN holds.title AS title, body.name AS for
    UNION
    UNWIND occurrence.titles AS title
    RETURN title, null AS for
  }
  WITH title, for, count(*) AS articles
  ORDER BY articles DESC, title, for
  RETURN collect({title: title, for: for, articles: articles}) AS roles
}
RETURN move.from AS from, move.to AS to, size(occurrences) AS occurrences, said, about, roles
