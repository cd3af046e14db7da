// needs: resolved, and $filter as parts/match-statements
// gives: hits (of its words), speakers, wanted, both, either (present ids of the entities that it names)
CALL () {
  UNWIND $filter.words AS words
  UNWIND ['statement_words_en', 'statement_words_id'] AS index
  CALL db.index.fulltext.queryNodes(index, words) YIELD node
  RETURN collect(elementId(node)) AS hits
}
WITH hits,
  [each IN resolved WHERE each.id IN $filter.speaker | each.present] AS speakers,
  [each IN resolved WHERE each.id IN $filter.target | each.present] AS wanted,
  [each IN resolved WHERE each.id IN $filter.between | each.present] AS both,
  [each IN resolved WHERE each.id IN $filter.involves | each.present] AS either
