// params: judgements (ids)
// returns: one row for each that is known: id, sequence, verdict, author, why, at, superseded (sequence that took it back, null
//   while it is in force), base {id, sequence, verdict, distance, statement (id, null of a
//   pair), pair (ids of the occurrences), compared (ids of the two reports or statements)}: itself, or for an undo the judgement about a pair or a statement that it takes
//   back or brings back, and over how many undos; blocks (of the pair)
UNWIND $judgements AS id
MATCH (judgement:Judgement {id: id})
MATCH path = (judgement)-[:UNDOES*0..]->(base:Judgement)
WHERE NOT EXISTS { (base)-[:UNDOES]->() }
CALL (base) {
  MATCH (base)-[judges:JUDGES]->(occurrence:Occurrence)
  WITH occurrence ORDER BY judges.place
  RETURN collect(occurrence.id) AS pair,
    collect(
    //> judged-block
    ) AS blocks
}
CALL (base) {
  MATCH (base)-[compares:COMPARES]->(item)
  WITH item ORDER BY compares.place
  RETURN collect(item.id) AS compared
}
OPTIONAL MATCH (base)-[:JUDGES]->(statement:Statement)
RETURN judgement.id AS id, judgement.sequence AS sequence, judgement.verdict AS verdict, judgement.author AS author,
  judgement.why AS why, judgement.at AS at, judgement.superseded AS superseded,
  {id: base.id, sequence: base.sequence, verdict: base.verdict, distance: length(path),
    statement: statement.id, pair: pair, compared: compared} AS base, blocks
