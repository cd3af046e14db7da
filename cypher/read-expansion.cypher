// params: filter, named {entities: those of the filter and the anchor; anchor (an entity's id)}, bins {bucket (day), clock (of the latest day)}, asked {direction ('by': whom the anchor speaks about, 'about': who speaks about it), kind (none: all), limit, afterUtterances, afterLatest, afterId ('' on the first page)}
// returns: one row: asOf (ledger sequence), unknown (entity ids that never were), page [{entity, reports, utterances, supports, opposes,
//   neutral, latest (day, '' without one)}]: neighbours of that kind and direction, those with most utterances first, of equals the
//   latest; whole and rest {entities, reports, utterances}: of all of them, and of those after the page
//> ledger
//> resolve-entities
WITH *, [each IN resolved WHERE each.id = $named.anchor AND each.present IS NOT NULL | each.present] AS ids
CALL (resolved, ids) {
  //> statements-of
  MATCH (statement)-[of:REPORT_OF]->(utterance:Utterance)
  WHERE of.superseded IS NULL
  //> time-in-bins
  UNWIND matched AS target
  WITH statement, utterance, target.stance AS stance, ends[0] AS day,
    CASE $asked.direction WHEN 'by' THEN [speaker, target.id] ELSE [target.id, speaker] END AS link
  WHERE link[0] IN ids AND link[1] IS NOT NULL
  RETURN collect({other: link[1], statement: statement, utterance: utterance, stance: stance, day: day}) AS marks
}
CALL (marks) {
  UNWIND marks AS mark
  WITH mark.other AS id, coalesce(max(mark.day), '') AS latest,
    //> count-marks
  MATCH (other:Entity {id: id})
  WITH properties(other) AS entity, latest, reports, utterances, supports, opposes, neutral
  WHERE size($asked.kind) = 0 OR entity.kind IN $asked.kind
  ORDER BY utterances DESC, latest DESC, entity.id
  RETURN collect({entity: entity, latest: latest, reports: reports, utterances: utterances, supports: supports, opposes: opposes,
    neutral: neutral}) AS neighbours
}
WITH *, [each IN neighbours
  WHERE $asked.afterId = '' OR each.utterances < $asked.afterUtterances OR each.utterances = $asked.afterUtterances AND (
    each.latest < $asked.afterLatest OR each.latest = $asked.afterLatest AND each.entity.id > $asked.afterId)] AS following
WITH *, following[..toInteger($asked.limit)] AS page, [each IN following[toInteger($asked.limit)..] | each.entity.id] AS hidden
CALL (marks, neighbours) {
  WITH [each IN neighbours | each.entity.id] AS shown
  UNWIND [mark IN marks WHERE mark.other IN shown] AS mark
  RETURN {entities: count(DISTINCT mark.other), reports: count(DISTINCT mark.statement), utterances: count(DISTINCT mark.utterance)} AS whole
}
CALL (marks, hidden) {
  UNWIND [mark IN marks WHERE mark.other IN hidden] AS mark
  RETURN {entities: count(DISTINCT mark.other), reports: count(DISTINCT mark.statement), utterances: count(DISTINCT mark.utterance)} AS rest
}
RETURN asOf, [each IN resolved WHERE each.present IS NULL | each.id] AS unknown, page, whole, rest
