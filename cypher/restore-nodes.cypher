// params: rows [{key (as the backup names it), labels, properties}]
// returns: nothing; each has its key and the label Restoring until forget-keys
UNWIND $rows AS row
CREATE (node:$(row.labels):Restoring)
SET node = row.properties, node.restoringKey = row.key
