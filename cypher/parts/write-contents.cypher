// needs: row (a Document, made by graph/rows.ts and graph/positions.ts), version, $sequence
// gives: nothing; writes what extraction made of the version. A link tells its ends by their places in the row's lists
CALL (row, version) {
  UNWIND row.occurrences AS item
  CREATE (occurrence:Occurrence)
  SET occurrence = item.properties, occurrence.learned = $sequence
  CREATE (version)-[mentions:MENTIONS]->(occurrence)
  SET mentions = item.mentions
  RETURN collect(occurrence) AS occurrences
}
CALL (row, version) {
  UNWIND row.statements AS item
  CREATE (statement:Statement)
  SET statement = item.properties, statement.learned = $sequence, statement:$(item.label)
  CREATE (version)-[:REPORTS]->(statement)
  RETURN collect(statement) AS statements
}
CALL (row, version) {
  UNWIND row.reports AS item
  CREATE (report:EventReport)
  SET report = item.properties, report.learned = $sequence
  CREATE (version)-[:TELLS]->(report)
  RETURN collect(report) AS reports
}
CALL (row, occurrences) {
  UNWIND row.holds AS link
  WITH link, occurrences[link.holder] AS holder, occurrences[link.body] AS body
  CREATE (holder)-[holds:HOLDS]->(body)
  SET holds = link.properties
}
CALL (row, occurrences, statements) {
  UNWIND row.said AS link
  WITH link, occurrences[link.occurrence] AS speaker, statements[link.statement] AS statement
  CREATE (speaker)-[said:SAID]->(statement)
  SET said = link.properties
}
CALL (row, occurrences, statements) {
  UNWIND row.relayed AS link
  WITH link, occurrences[link.occurrence] AS relay, statements[link.statement] AS statement
  CREATE (statement)-[relayed:RELAYED_BY]->(relay)
  SET relayed = link.properties
}
CALL (row, occurrences, statements) {
  UNWIND row.about AS link
  WITH link, occurrences[link.occurrence] AS target, statements[link.statement] AS statement
  CREATE (statement)-[about:ABOUT]->(target)
  SET about = link.properties
}
CALL (row, statements, reports) {
  UNWIND row.aboutReports AS link
  WITH link, reports[link.report] AS target, statements[link.statement] AS statement
  CREATE (statement)-[about:ABOUT]->(target)
  SET about = link.properties
}
CALL (row, occurrences, statements) {
  UNWIND row.spokenIn AS link
  WITH occurrences[link.occurrence] AS place, statements[link.statement] AS statement
  CREATE (statement)-[:SPOKEN_IN]->(place)
}
CALL (row, occurrences, reports) {
  UNWIND row.takesPart AS link
  WITH link, occurrences[link.occurrence] AS occurrence, reports[link.report] AS report
  CREATE (occurrence)-[part:TAKES_PART]->(report)
  SET part = link.properties
}
CALL (row, statements, reports) {
  UNWIND row.alleged AS link
  WITH reports[link.report] AS report, statements[link.statement] AS statement
  CREATE (report)-[:ALLEGED_IN]->(statement)
}
