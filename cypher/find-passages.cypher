// params: rows [{wording, key, earliest, latest (days since 1970, of the first day)}], origins [{wording, origin}]
// returns: wording, other: another wording with the passage in those days, or one of the same origin, which somebody judged
CALL () {
  UNWIND $rows AS row
  MATCH (passage:Passage)
  WHERE passage.key = row.key AND passage.from >= row.earliest AND passage.from <= row.latest
    AND passage.wording <> row.wording
  RETURN row.wording AS wording, passage.wording AS other
  UNION
  UNWIND $origins AS row
  MATCH (statement:Statement)
  USING INDEX SEEK statement:Statement(origin)
  WHERE statement.origin = row.origin AND statement.superseded IS NULL AND statement.wording <> row.wording
  RETURN row.wording AS wording, statement.wording AS other
}
RETURN wording, other
