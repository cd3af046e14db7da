// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX occurrence_judged IF NOT EXISTS FOR (n:Occurrence) ON (n.judged);
CREATE INDEX judgement_sequence IF NOT EXISTS FOR (n:Judgement) ON (n.sequence);
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names, n.keys]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
