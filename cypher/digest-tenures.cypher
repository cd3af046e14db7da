// params: none
// returns: lines (lists): every imported time in office of the people in the graph, sorted
MATCH (entity:Entity)-[:HELD]->(tenure:Tenure)
WHERE tenure.superseded IS NULL AND entity.superseded IS NULL
RETURN [entity.id, tenure.office, tenure.from, tenure.to] AS line
ORDER BY entity.id, tenure.office, tenure.from, tenure.to
