// needs: queries (Lucene queries), indexes (names of full-text indexes of statements or versions)
// gives: node, score: those that count, the best first
UNWIND queries AS words
UNWIND indexes AS index
CALL db.index.fulltext.queryNodes(index, words) YIELD node, score
WITH node, score
WHERE node.superseded IS NULL
WITH node, score ORDER BY score DESC, coalesce(node.saidFirst, node.publishedFirst, '') DESC, node.id
