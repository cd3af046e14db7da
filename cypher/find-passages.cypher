// params: rows [{wording, key, earliest, latest (days since 1970, of the first day)}]
// returns: wording, other: another wording with the passage in those days
UNWIND $rows AS row
MATCH (passage:Passage)
WHERE passage.key = row.key AND passage.from >= row.earliest AND passage.from <= row.latest
  AND passage.wording <> row.wording
RETURN DISTINCT row.wording AS wording, passage.wording AS other
