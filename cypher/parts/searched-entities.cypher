// needs: $asked.names [as parts/named-entities needs them, with offices (what keys of those end in that the title before the name tells; none
//   without one)]
// gives: entity, score: see parts/name-rank; who has no such office has but the words
UNWIND $asked.names AS asked
//> named-entities
CALL (asked, entity) {
  UNWIND CASE WHEN size(asked.offices) > 0 AND entity:Person THEN [true] ELSE [] END AS titled
  //> held-offices
  RETURN count(CASE WHEN last(split(office, '/')) IN asked.offices THEN 1 END) > 0 AS holds
}
WITH entity, max(CASE WHEN size(asked.offices) > 0 AND NOT holds AND score > 2 THEN 2 ELSE score END) AS score
