// params: statements (ids; null for every one about which anything was decided)
// returns: a row a statement that its version has: statement (id), version (id), wording, gone (sequence by which its version stopped
//   counting), superseded, reviewed, contentSpans, corrections in force, oldest first [{id, sequence, verdict, stance, whom (id,
//   null where the text has none any more), country (for which the text has whom speak elsewhere, or gives it an office), spans, texts (whom's mentions)}], said and about: its links to occurrences, those of
//   extraction and those that corrections made, [{occurrence, judgement (null: extraction's), superseded, properties}]
CALL () {
  WITH $statements AS ids WHERE ids IS NULL
  MATCH (:Judgement)-[:JUDGES {place: 0}]->(statement:Statement)
  RETURN statement
  UNION
  UNWIND $statements AS id
  MATCH (statement:Statement {id: id})
  RETURN statement
}
MATCH (version:Version)-[:REPORTS]->(statement)
WHERE statement.was IS NULL
CALL (statement) {
  MATCH (statement)<-[:JUDGES {place: 0}]-(judgement:Judgement)
  WHERE judgement.superseded IS NULL
  OPTIONAL MATCH (judgement)-[:JUDGES {place: 1}]->(whom:Occurrence)<-[mentions:MENTIONS]-(:Version)
  WHERE whom.was IS NULL
  WITH judgement, whom, mentions ORDER BY judgement.sequence
  RETURN collect({id: judgement.id, sequence: judgement.sequence, verdict: judgement.verdict, stance: judgement.stance,
    whom: whom.id, country: coalesce(
      head([(whom)-[other:SAID]->(:Statement) WHERE other.judgement IS NULL AND other.country IS NOT NULL | other.country]),
      head([(whom)-[holds:HOLDS]->(:Occurrence) WHERE holds.office =~ '[A-Z]{3}/.*' AND coalesce(holds.state, '') <> 'former'
        | split(holds.office, '/')[0]])), spans: coalesce(mentions.spans, []), texts: coalesce(mentions.texts, [])}) AS corrections
}
CALL (statement) {
  MATCH (occurrence:Occurrence)-[said:SAID]->(statement)
  WITH occurrence, said ORDER BY said.rank, said.learned
  RETURN collect({occurrence: occurrence.id, judgement: said.judgement, superseded: said.superseded,
    properties: properties(said)}) AS said
}
CALL (statement) {
  MATCH (statement)-[about:ABOUT]->(occurrence:Occurrence)
  WITH occurrence, about ORDER BY about.rank, about.learned
  RETURN collect({occurrence: occurrence.id, judgement: about.judgement, superseded: about.superseded,
    properties: properties(about)}) AS about
}
RETURN statement.id AS statement, version.id AS version, statement.wording AS wording, version.superseded AS gone,
  statement.superseded AS superseded, statement.reviewed AS reviewed, statement.contentSpans AS contentSpans, corrections, said, about
ORDER BY statement
