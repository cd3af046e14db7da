// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_report_block IF NOT EXISTS FOR (n:EventReport) ON (n.block);
CREATE INDEX event_day IF NOT EXISTS FOR (n:Event) ON (n.when);
