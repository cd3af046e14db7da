// params: anchors [{id, kind, words (a Lucene query)}], most (that are looked at for each)
// returns: entities of the same kind whose names have words in common with the anchor's: anchor, id, names, occurrences
UNWIND $anchors AS anchor
CALL db.index.fulltext.queryNodes('entity_names', anchor.words, {limit: $most}) YIELD node, score
WITH anchor, node, score
WHERE node.id <> anchor.id AND node.kind = anchor.kind AND node.superseded IS NULL AND NOT node.described
RETURN anchor.id AS anchor, node.id AS id, node.names AS names, COUNT { (node)<-[:IS]-() } AS occurrences
ORDER BY anchor, score DESC, id
