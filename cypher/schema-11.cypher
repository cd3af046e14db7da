// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX version_touched IF NOT EXISTS FOR (n:Version) ON (n.touched);
CREATE INDEX entity_touched IF NOT EXISTS FOR (n:Entity) ON (n.touched);
CREATE INDEX entity_gained IF NOT EXISTS FOR (n:Entity) ON (n.gained);
CREATE INDEX occurrence_office IF NOT EXISTS FOR (n:Occurrence) ON (n.office, n.officeDay);
CREATE FULLTEXT INDEX article_outlets IF NOT EXISTS FOR (n:Article) ON EACH [n.outlet]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE CONSTRAINT key_id IF NOT EXISTS FOR (n:Key) REQUIRE n.id IS UNIQUE;
CREATE INDEX key_name IF NOT EXISTS FOR (n:Key) ON (n.name);
