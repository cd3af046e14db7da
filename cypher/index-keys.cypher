// params: none
// returns: nothing
CREATE INDEX restoring_key IF NOT EXISTS FOR (n:Restoring) ON (n.restoringKey)
