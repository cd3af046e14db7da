// params: filter, named {entities: those of the filter and the anchors; anchors: entity ids, none: everyone}
// returns: one row: asOf (ledger sequence), unknown, anchors (their present ids), totals, pairs [{speaker, target, reports, utterances, supports, opposes, neutral}],
//   involved [{entity, reports, utterances}], counts [{direction, kind, entities, reports, utterances}] for the anchors
//> ledger
//> resolve-entities
CALL (resolved) {
  //> match-statements
  MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  RETURN collect({statement: statement, utterance: utterance, speaker: speaker, targets: targets}) AS found
}
CALL (found) {
  UNWIND found AS row
  WITH row.statement AS statement
  //> count-statements
}
CALL (found) {
  UNWIND found AS row
  UNWIND row.targets AS target
  WITH row, target WHERE row.speaker IS NOT NULL
  WITH row.speaker AS speaker, target.id AS target,
    count(DISTINCT row.statement) AS reports, count(DISTINCT row.utterance) AS utterances,
    count(DISTINCT CASE target.stance WHEN 'supports' THEN row.statement END) AS supports,
    count(DISTINCT CASE target.stance WHEN 'opposes' THEN row.statement END) AS opposes,
    count(DISTINCT CASE target.stance WHEN 'neutral' THEN row.statement END) AS neutral
  ORDER BY utterances DESC, reports DESC, speaker, target
  RETURN collect({speaker: speaker, target: target, reports: reports, utterances: utterances,
    supports: supports, opposes: opposes, neutral: neutral}) AS pairs
}
CALL (found, resolved) {
  UNWIND found AS row
  UNWIND CASE WHEN row.speaker IS NULL THEN [] ELSE [row.speaker] END + [each IN row.targets | each.id] AS id
  WITH id, count(DISTINCT row.statement) AS reports, count(DISTINCT row.utterance) AS utterances
  MATCH (entity:Entity {id: id})
  RETURN collect({entity: properties(entity), reports: reports, utterances: utterances}) AS involved
}
CALL (found, resolved) {
  WITH found, [each IN resolved WHERE each.id IN $named.anchors | each.present] AS anchors
  UNWIND found AS row
  UNWIND row.targets AS target
  UNWIND CASE WHEN row.speaker IN anchors THEN [{direction: 'BY', other: target.id}] ELSE [] END
    + CASE WHEN target.id IN anchors AND row.speaker IS NOT NULL THEN [{direction: 'ABOUT', other: row.speaker}] ELSE [] END AS seen
  MATCH (other:Entity {id: seen.other})
  WITH seen.direction AS direction, other.kind AS kind, count(DISTINCT other) AS entities,
    count(DISTINCT row.statement) AS reports, count(DISTINCT row.utterance) AS utterances
  ORDER BY direction, utterances DESC, reports DESC, kind
  RETURN collect({direction: direction, kind: kind, entities: entities, reports: reports, utterances: utterances})
    AS counts
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown,
  [each IN resolved WHERE each.id IN $named.anchors | each.present] AS anchors, totals, pairs, involved, counts
