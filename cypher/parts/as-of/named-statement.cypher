// needs: id
// gives: statement: the one that had the id then; a later extraction may have added to it (ids are of one length)
MATCH (found:Statement)
WHERE found.id STARTS WITH id
WITH *, found AS statement
WHERE statement.id = id AND statement.learned IS NOT NULL AND statement.hidden IS NULL
