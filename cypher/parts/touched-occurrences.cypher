// needs: occurrence
// gives: occurrences [{id, block, partners (blocks of those that somebody judged it together with)}]
RETURN collect({id: occurrence.id, block: coalesce(occurrence.judged, occurrence.block),
  partners: CASE WHEN occurrence.judged IS NULL THEN []
    ELSE [(occurrence)<-[:JUDGES]-(:Judgement)-[:JUDGES]->(other:Occurrence) | other.judged] END}) AS occurrences
