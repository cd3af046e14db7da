// params: after (an id), limit
// returns: id: the next after it of the occurrences that count and are compared with no other
MATCH (occurrence:Occurrence)
WHERE occurrence.id > $after AND occurrence.block IS NULL AND occurrence.judged IS NULL AND occurrence.superseded IS NULL
RETURN occurrence.id AS id ORDER BY id LIMIT $limit
