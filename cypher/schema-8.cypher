// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX holds_office IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.office, r.day);
CREATE INDEX holds_since IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.office, r.sinceFrom);
CREATE INDEX tenure_office IF NOT EXISTS FOR (n:Tenure) ON (n.office);
