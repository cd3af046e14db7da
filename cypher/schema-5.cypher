// params: none
// returns: nothing; statements are separated by semicolons and run one by one
CREATE INDEX occurrence_judged IF NOT EXISTS FOR (n:Occurrence) ON (n.judged);
CREATE INDEX judgement_sequence IF NOT EXISTS FOR (n:Judgement) ON (n.sequence);
