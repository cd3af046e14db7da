// params: about {kind ("Entity", "Event", "Utterance", "Statement" or "Article"), id}, beforeAt, beforeId (the place of a note), limit
// returns: one row: unknown (true where nothing has or had the id), total, page [{id, subject, text, by, at}], newest first: those of all ids that are by now under the one that the asked one is under
CALL () {
  OPTIONAL MATCH (asked:Entity {id: CASE $about.kind WHEN 'Entity' THEN $about.id END})
  RETURN asked
  UNION
  OPTIONAL MATCH (asked:Event {id: CASE $about.kind WHEN 'Event' THEN $about.id END})
  RETURN asked
  UNION
  OPTIONAL MATCH (asked:Utterance {id: CASE $about.kind WHEN 'Utterance' THEN $about.id END})
  RETURN asked
  UNION
  OPTIONAL MATCH (asked:Statement {id: CASE $about.kind WHEN 'Statement' THEN $about.id END})
  RETURN asked
  UNION
  OPTIONAL MATCH (asked:Article {id: CASE $about.kind WHEN 'Article' THEN $about.id END})
  RETURN asked
}
WITH collect(asked) AS asked
CALL (asked) {
  UNWIND asked AS one
  OPTIONAL MATCH (one)-[now:NOW*0..16]->(present)
  WHERE all(step IN now WHERE step.superseded IS NULL)
  OPTIONAL MATCH (present)<-[was:NOW*0..16]-(past)
  WHERE all(step IN was WHERE step.superseded IS NULL)
  RETURN collect(DISTINCT $about.kind + ':' + past.id) AS subjects
}
CALL (subjects) {
  MATCH (note:Note)
  WHERE note.subject IN subjects
  RETURN count(note) AS total
}
CALL (subjects) {
  MATCH (note:Note)
  WHERE note.subject IN subjects AND (note.at < $beforeAt OR note.at = $beforeAt AND note.id < $beforeId)
  WITH note
  ORDER BY note.at DESC, note.id DESC
  LIMIT toInteger($limit)
  RETURN collect(note {.id, .subject, .text, .by, .at}) AS page
}
RETURN size(asked) = 0 AS unknown, total, page
