// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT occurrence_id IF NOT EXISTS FOR (n:Occurrence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_report_id IF NOT EXISTS FOR (n:EventReport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT utterance_id IF NOT EXISTS FOR (n:Utterance) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT batch_sequence IF NOT EXISTS FOR (n:Batch) REQUIRE n.sequence IS UNIQUE;
CREATE INDEX occurrence_block IF NOT EXISTS FOR (n:Occurrence) ON (n.block);
CREATE INDEX statement_wording IF NOT EXISTS FOR (n:Statement) ON (n.wording);
CREATE INDEX statement_said IF NOT EXISTS FOR (n:Statement) ON (n.saidFirst);
CREATE INDEX version_published IF NOT EXISTS FOR (n:Version) ON (n.publishedFirst);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}
