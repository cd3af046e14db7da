// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT band_id IF NOT EXISTS FOR (n:Band) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX version_text_hash IF NOT EXISTS FOR (n:Version) ON (n.textHash);
CREATE INDEX version_file IF NOT EXISTS FOR (n:Version) ON (n.file);
CREATE INDEX change_article IF NOT EXISTS FOR (n:Change) ON (n.article);
