// params: sequence, moves [{by, item (id it had), now (id of what takes its place)}], lost [{by, item, words, version}]
// returns: id and wording of each statement that somebody judged with another, once for each time it was; a judgement's
//   earlier link stays beside, as JUDGED or COMPARED, superseded. What is lost waits in the tray
CALL () {
  UNWIND $moves AS move
  MATCH (attached:Judgement|Note {id: move.by})-[link:JUDGES|COMPARES|NOTES]->(old {was: move.item, superseded: $sequence})
  MATCH (now:Occurrence|Statement|EventReport {id: move.now})
  CREATE (attached)-[again:$(type(link))]->(now)
  SET again = properties(link), again.learned = $sequence
  FOREACH (was IN CASE type(link) WHEN 'JUDGES' THEN ['JUDGED'] WHEN 'COMPARES' THEN ['COMPARED'] ELSE [] END |
    CREATE (attached)-[past:$(was)]->(old)
    SET past = properties(link), past.superseded = $sequence
  )
  FOREACH (occurrence IN CASE WHEN old.judged IS NOT NULL AND now:Occurrence THEN [now] ELSE [] END |
    SET occurrence.judged =
    //> judged-block
  )
  FOREACH (report IN CASE WHEN old.judged IS NOT NULL AND now:EventReport THEN [now] ELSE [] END |
    SET report.judged = true
  )
  FOREACH (statement IN CASE WHEN old.judged IS NOT NULL AND now:Statement AND now.origin IS NULL THEN [now] ELSE [] END |
    SET statement.judged = true, statement.origin = statement.wording,
      statement.wording = statement.wording + '/' + statement.id
  )
  DELETE link
  RETURN collect(CASE WHEN now.origin IS NOT NULL THEN {id: now.id, wording: now.wording} END) AS judged
}
CALL () {
  UNWIND $lost AS item
  MATCH (attached:Judgement|Note {id: item.by})
  CREATE (rejected:Rejected {kind: 'detached', item: item.item, words: item.words, version: item.version,
    learned: $sequence})
  CREATE (rejected)-[:CONCERNS]->(attached)
}
UNWIND judged AS each
RETURN each.id AS id, each.wording AS wording
