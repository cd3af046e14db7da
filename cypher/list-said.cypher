// params: after (a wording), limit
// returns: wording: the next after it in code unit order, of those that statements have; statements (how many have it)
MATCH (statement:Statement)
WHERE statement.wording > $after AND statement.id > ''
WITH statement.wording AS wording, count(*) AS statements ORDER BY wording LIMIT toInteger($limit)
RETURN wording, statements
