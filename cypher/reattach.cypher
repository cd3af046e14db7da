// params: sequence, moves [{by, item (id it had), now (id of what takes its place)}], lost [{by, item, words, version}]
// returns: nothing; what is lost waits in the tray
CALL () {
  UNWIND $moves AS move
  MATCH (attached:Judgement|Note {id: move.by})-[link:JUDGES|NOTES]->(old {was: move.item, superseded: $sequence})
  MATCH (now:Occurrence|Statement|EventReport {id: move.now})
  CREATE (attached)-[again:$(type(link))]->(now)
  SET again = properties(link)
  FOREACH (occurrence IN CASE WHEN old.judged IS NULL THEN [] ELSE [now] END |
    SET occurrence.judged =
    //> judged-block
  )
  DELETE link
}
CALL () {
  UNWIND $lost AS item
  MATCH (attached:Judgement|Note {id: item.by})
  CREATE (rejected:Rejected {kind: 'detached', item: item.item, words: item.words, version: item.version,
    learned: $sequence})
  CREATE (rejected)-[:CONCERNS]->(attached)
}
