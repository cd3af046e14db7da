// needs: ids (of present entities), resolved, and $filter as parts/match-statements. Ids come into a subquery with it, since
//   this keeps nothing else
// gives: as parts/match-statements, of the statements alone that one of these speaks or that are about one, found from them
//> filter-terms
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Entity {id: id})<-[is:IS]-(:Occurrence)-[link:SAID|ABOUT]-(statement:Statement)
  WHERE is.superseded IS NULL AND link.superseded IS NULL
  RETURN DISTINCT statement
}
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
//> filter-statements
