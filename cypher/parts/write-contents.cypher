// needs: row (a Document, made by graph/rows.ts), version, $sequence
// gives: nothing; writes what extraction made of the version
CALL (row, version) {
  UNWIND row.occurrences AS item
  CREATE (occurrence:Occurrence)
  SET occurrence = item.properties, occurrence.learned = $sequence
  CREATE (version)-[mentions:MENTIONS]->(occurrence)
  SET mentions = item.mentions
}
CALL (row, version) {
  UNWIND row.statements AS item
  CREATE (statement:Statement)
  SET statement = item.properties, statement.learned = $sequence, statement:$(item.label)
  CREATE (version)-[:REPORTS]->(statement)
}
CALL (row, version) {
  UNWIND row.reports AS item
  CREATE (report:EventReport)
  SET report = item.properties, report.learned = $sequence
  CREATE (version)-[:TELLS]->(report)
}
CALL (row) {
  UNWIND row.holds AS link
  MATCH (holder:Occurrence {id: link.holder})
  MATCH (body:Occurrence {id: link.body})
  CREATE (holder)-[holds:HOLDS]->(body)
  SET holds = link.properties
}
CALL (row) {
  UNWIND row.said AS link
  MATCH (speaker:Occurrence {id: link.occurrence})
  MATCH (statement:Statement {id: link.statement})
  CREATE (speaker)-[said:SAID]->(statement)
  SET said = link.properties
}
CALL (row) {
  UNWIND row.relayed AS link
  MATCH (relay:Occurrence {id: link.occurrence})
  MATCH (statement:Statement {id: link.statement})
  CREATE (statement)-[relayed:RELAYED_BY]->(relay)
  SET relayed = link.properties
}
CALL (row) {
  UNWIND row.about AS link
  MATCH (statement:Statement {id: link.statement})
  MATCH (target:Occurrence {id: link.occurrence})
  CREATE (statement)-[about:ABOUT]->(target)
  SET about = link.properties
}
CALL (row) {
  UNWIND row.aboutReports AS link
  MATCH (statement:Statement {id: link.statement})
  MATCH (target:EventReport {id: link.report})
  CREATE (statement)-[about:ABOUT]->(target)
  SET about = link.properties
}
CALL (row) {
  UNWIND row.spokenIn AS link
  MATCH (statement:Statement {id: link.statement})
  MATCH (place:Occurrence {id: link.occurrence})
  CREATE (statement)-[:SPOKEN_IN]->(place)
}
CALL (row) {
  UNWIND row.takesPart AS link
  MATCH (report:EventReport {id: link.report})
  MATCH (occurrence:Occurrence {id: link.occurrence})
  CREATE (occurrence)-[part:TAKES_PART]->(report)
  SET part = link.properties
}
CALL (row) {
  UNWIND row.alleged AS link
  MATCH (report:EventReport {id: link.report})
  MATCH (statement:Statement {id: link.statement})
  CREATE (report)-[:ALLEGED_IN]->(statement)
}
