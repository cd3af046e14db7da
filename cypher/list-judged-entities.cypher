// params: none
// returns: pairs of present entities about which a judgement in force says something: left, right (left < right)
MATCH (judgement:Judgement)
WHERE judgement.superseded IS NULL AND judgement.verdict IN ['same', 'different', 'undecided']
MATCH (judgement)-[:JUDGES {place: 0}]->(:Occurrence)-[one:IS]->(first:Entity)
WHERE one.superseded IS NULL
MATCH (judgement)-[:JUDGES {place: 1}]->(:Occurrence)-[two:IS]->(second:Entity)
WHERE two.superseded IS NULL AND first <> second
WITH CASE WHEN first.id < second.id THEN [first.id, second.id] ELSE [second.id, first.id] END AS pair
RETURN DISTINCT pair[0] AS left, pair[1] AS right
