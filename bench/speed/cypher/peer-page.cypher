// params: speaker (an entity's id), limit
// returns: a row a statement, newest first: id, said, contents, speaker, target, stance, outlet, title
MATCH (:Entity {id: $speaker})<-[is:IS]-(:Occurrence)-[said:SAID {rank: 0}]->(statement:Statement)
WHERE is.superseded IS NULL AND said.superseded IS NULL AND statement.superseded IS NULL
WITH statement ORDER BY statement.saidFirst DESC, statement.id LIMIT toInteger($limit)
MATCH (article:Article)-[:HAS_VERSION]->(version:Version)-[:REPORTS]->(statement)
MATCH (statement)<-[:SAID {rank: 0}]-(:Occurrence)-[:IS]->(speaker:Entity)
OPTIONAL MATCH (statement)-[about:ABOUT]->(:Occurrence)-[:IS]->(target:Entity)
RETURN statement.id AS id, statement.saidFirst AS said, statement.contents AS contents, speaker.name AS speaker,
  target.name AS target, about.stance AS stance, article.outlet AS outlet, version.title AS title
ORDER BY said DESC, id
