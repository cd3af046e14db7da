// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE;
CREATE INDEX note_subject IF NOT EXISTS FOR (n:Note) ON (n.subject);
CREATE CONSTRAINT view_id IF NOT EXISTS FOR (n:View) REQUIRE n.id IS UNIQUE
