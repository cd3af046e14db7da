// params: filter, named {entities: those of the filter, rows and columns; rows, columns: entity ids or none}, most {rows, columns, trend (whether bins are wanted)}, bins {bucket, clock}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), totals, rows and columns [{entity, reports, utterances}]:
//   speakers and targets, as asked for, else those with most utterances first; hidden {rows, columns}: how many more there are; cells
//   [{row, column (entity ids), reports, utterances, supports, opposes, neutral, bins [{from, to, the same counts}]}] that hold something
//> ledger
//> resolve-entities
CALL (resolved) {
  //> match-statements
  MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  //> time-in-bins
  RETURN collect({statement: statement, utterance: utterance, bin: bin, speaker: speaker, matched: matched}) AS found
}
CALL (found) {
  UNWIND found AS row
  WITH row.statement AS statement
  //> count-statements
}
WITH *, [id IN $named.rows | head([each IN resolved WHERE each.id = id | each.present])] AS rowsAsked,
  [id IN $named.columns | head([each IN resolved WHERE each.id = id | each.present])] AS columnsAsked
WITH *, [at IN range(0, size(rowsAsked) - 1) WHERE NOT rowsAsked[at] IN rowsAsked[..at] | rowsAsked[at]] AS rowsAsked,
  [at IN range(0, size(columnsAsked) - 1) WHERE NOT columnsAsked[at] IN columnsAsked[..at] | columnsAsked[at]] AS columnsAsked
CALL (found, rowsAsked, columnsAsked) {
  UNWIND found AS row
  UNWIND row.matched AS target
  WITH row, target
  WHERE row.speaker IS NOT NULL AND (size(rowsAsked) = 0 OR row.speaker IN rowsAsked)
    AND (size(columnsAsked) = 0 OR target.id IN columnsAsked)
  RETURN collect({row: row.speaker, column: target.id, stance: target.stance, statement: row.statement, utterance: row.utterance,
    bin: row.bin}) AS marks
}
CALL (marks, rowsAsked) {
  CALL (marks) {
    UNWIND marks AS mark
    WITH mark.row AS id, count(DISTINCT mark.statement) AS reports, count(DISTINCT mark.utterance) AS utterances
    ORDER BY utterances DESC, reports DESC, id
    RETURN collect({id: id, reports: reports, utterances: utterances}) AS counted
  }
  WITH CASE WHEN size(rowsAsked) = 0 THEN counted
    ELSE [id IN rowsAsked | coalesce(head([each IN counted WHERE each.id = id]), {id: id, reports: 0, utterances: 0})] END AS sides
  RETURN sides[..toInteger($most.rows)] AS rowSides, size(sides) AS rowsThere
}
CALL (marks, columnsAsked) {
  CALL (marks) {
    UNWIND marks AS mark
    WITH mark.column AS id, count(DISTINCT mark.statement) AS reports, count(DISTINCT mark.utterance) AS utterances
    ORDER BY utterances DESC, reports DESC, id
    RETURN collect({id: id, reports: reports, utterances: utterances}) AS counted
  }
  WITH CASE WHEN size(columnsAsked) = 0 THEN counted
    ELSE [id IN columnsAsked | coalesce(head([each IN counted WHERE each.id = id]), {id: id, reports: 0, utterances: 0})] END AS sides
  RETURN sides[..toInteger($most.columns)] AS columnSides, size(sides) AS columnsThere
}
CALL (marks, rowSides, columnSides) {
  WITH marks, [side IN rowSides | side.id] AS rowIds, [side IN columnSides | side.id] AS columnIds
  UNWIND marks AS mark
  WITH mark
  WHERE mark.row IN rowIds AND mark.column IN columnIds
  WITH mark.row AS row, mark.column AS column, collect(mark) AS held
  CALL (held) {
    UNWIND held AS mark
    RETURN
      //> count-marks
  }
  CALL (held) {
    UNWIND CASE WHEN $most.trend THEN held ELSE [] END AS mark
    WITH mark
    WHERE mark.bin IS NOT NULL
    WITH mark.bin AS bin,
      //> count-marks
    ORDER BY bin
    //> days-of-bin
    RETURN collect({from: from, to: to, reports: reports, utterances: utterances,
      supports: supports, opposes: opposes, neutral: neutral}) AS bins
  }
  RETURN collect({row: row, column: column, reports: reports, utterances: utterances, supports: supports, opposes: opposes,
    neutral: neutral, bins: bins}) AS cells
}
CALL (rowSides) {
  UNWIND rowSides AS side
  MATCH (entity:Entity {id: side.id})
  RETURN collect({entity: properties(entity), reports: side.reports, utterances: side.utterances}) AS rows
}
CALL (columnSides) {
  UNWIND columnSides AS side
  MATCH (entity:Entity {id: side.id})
  RETURN collect({entity: properties(entity), reports: side.reports, utterances: side.utterances}) AS columns
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, totals, rows, columns, cells,
  {rows: rowsThere - size(rows), columns: columnsThere - size(columns)} AS hidden
