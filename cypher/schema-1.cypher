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
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX statement_words_en IF NOT EXISTS FOR (n:EnglishStatement) ON EACH [n.contents]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX statement_words_id IF NOT EXISTS FOR (n:IndonesianStatement) ON EACH [n.contents]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
CREATE FULLTEXT INDEX version_words_en IF NOT EXISTS FOR (n:EnglishVersion) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX version_words_id IF NOT EXISTS FOR (n:IndonesianVersion) ON EACH [n.title, n.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'indonesian'}};
