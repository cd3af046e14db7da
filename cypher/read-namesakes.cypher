// params: blocks (identity blocks)
// returns: namesakes as they were written down last: key, and all of read-blocks
CALL () {
  UNWIND $blocks AS block
  MATCH (namesakes:Namesakes {block: block})
  RETURN namesakes
}
RETURN namesakes.key AS key, namesakes.block AS block, namesakes.kind AS kind, namesakes.name AS name,
  namesakes.countries AS countries, coalesce(namesakes.described, false) AS described,
  coalesce(namesakes.single, false) AS single, namesakes.code AS code, namesakes.entity AS entity, namesakes.learned AS learned,
  namesakes.id AS id, namesakes.occurrences AS occurrences, coalesce(namesakes.decided, []) AS decided,
  coalesce(namesakes.written, []) AS written
ORDER BY block, id
