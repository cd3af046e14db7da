// needs: entity
// gives: office: keys of the offices that texts or imports give it, some more than once; null among them
CALL (entity) {
  MATCH (entity)<-[is:IS]-(holder:Occurrence)
  WHERE is.superseded IS NULL AND holder.superseded IS NULL
  OPTIONAL MATCH (holder)-[holds:HOLDS]->(:Occurrence)
  UNWIND [holds.office, holder.office] AS office
  RETURN office
  UNION
  MATCH (entity)-[:HELD]->(tenure:Tenure)
  WHERE tenure.superseded IS NULL
  RETURN tenure.office AS office
}
