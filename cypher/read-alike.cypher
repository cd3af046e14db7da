// params: rows [{wording, utterance ('' for none)} of read-wordings]
// returns: row (its index), ids (of its statements)
UNWIND range(0, size($rows) - 1) AS row
WITH row, $rows[row] AS asked
MATCH (statement:Statement {wording: asked.wording})
WHERE statement.superseded IS NULL
OPTIONAL MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
WHERE of.superseded IS NULL
WITH row, asked, statement, utterance
WHERE coalesce(utterance.id, '') = asked.utterance
WITH row, statement.id AS id ORDER BY id
RETURN row, collect(id) AS ids
ORDER BY row
