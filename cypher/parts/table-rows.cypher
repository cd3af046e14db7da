// needs: article, version, statement
// gives (at the end of a query): for each version what the table of statements holds of it, as server/graph/table.ts states it.
//   When a thing counts is told as [learned, superseded, overruled, hidden], as a number where it is only learned, as null
//   where extraction linked it: then it counts with its statement
RETURN version.id AS version, article.id AS article, version.publishedFirst AS publishedFirst, version.publishedLast AS publishedLast,
  article.outlet AS outlet, [(article)-[:WAS]->(state:State) | [state.outlet, state.learned, state.superseded]] AS outlets,
  collect(CASE WHEN statement IS NOT NULL THEN [
    coalesce(statement.was, statement.id), statement.learned,
    [statement.learned, statement.superseded, statement.overruled, statement.hidden],
    statement.position, statement.saidFirst, statement.saidLast, statement.kind, statement.act, statement.language,
    statement.hearsay, statement.confidence,
    [(statement)<-[judges:JUDGES|JUDGED {place: 0}]-(judgement:Judgement) | [judgement.verdict,
      [judges.learned, judges.superseded, judges.overruled, judges.hidden],
      [judgement.sequence, judgement.superseded, judgement.overruled, null],
      [(judgement)-[names:JUDGES|JUDGED {place: 1}]->(whom:Occurrence) | [
        [names.learned, names.superseded, names.overruled, names.hidden],
        [whom.learned, CASE WHEN whom.was IS NOT NULL THEN whom.superseded END, null, whom.hidden]]]]],
    [(statement)<-[said:SAID]-(occurrence:Occurrence) | [said.confidence, said.country,
      CASE WHEN said.superseded IS NULL AND said.overruled IS NULL THEN said.learned
        ELSE [said.learned, said.superseded, said.overruled, null] END,
      [(occurrence)-[is:IS]->(entity:Entity) | [entity.id,
        CASE WHEN is.superseded IS NULL AND is.overruled IS NULL AND is.hidden IS NULL THEN is.learned
          ELSE [is.learned, is.superseded, is.overruled, is.hidden] END]],
      CASE WHEN occurrence.office =~ '[A-Z]{3}/.*' AND coalesce(occurrence.officeState, '') <> 'former'
        THEN [split(occurrence.office, '/')[0], occurrence.officeConfidence] END, said.rank]],
    [(statement)-[about:ABOUT]->(occurrence:Occurrence) | [about.stanceConfidence, about.stance,
      CASE WHEN about.superseded IS NULL AND about.overruled IS NULL THEN about.learned
        ELSE [about.learned, about.superseded, about.overruled, null] END,
      [(occurrence)-[is:IS]->(entity:Entity) | [entity.id,
        CASE WHEN is.superseded IS NULL AND is.overruled IS NULL AND is.hidden IS NULL THEN is.learned
          ELSE [is.learned, is.superseded, is.overruled, is.hidden] END]]]],
    [(statement)-[link:ABOUT|ALLEGED_IN]-(report:EventReport) | [type(link) = 'ABOUT',
      CASE WHEN link.superseded IS NULL AND link.overruled IS NULL THEN link.learned
        ELSE [link.learned, link.superseded, link.overruled, null] END,
      [(report)-[of:REPORT_OF]->(event:Event) | [event.id,
        CASE WHEN of.superseded IS NULL AND of.overruled IS NULL AND of.hidden IS NULL THEN of.learned
          ELSE [of.learned, of.superseded, of.overruled, of.hidden] END]]]],
    [(statement)-[of:REPORT_OF]->(utterance:Utterance) | [utterance.id,
      CASE WHEN of.superseded IS NULL AND of.overruled IS NULL AND of.hidden IS NULL THEN of.learned
        ELSE [of.learned, of.superseded, of.overruled, of.hidden] END]],
    [(statement)-[:SPOKEN_IN]->(:Occurrence)-[is:IS]->(entity:Entity) | [entity.id,
      CASE WHEN is.superseded IS NULL AND is.overruled IS NULL AND is.hidden IS NULL THEN is.learned
        ELSE [is.learned, is.superseded, is.overruled, is.hidden] END]],
    statement.contents
  ] END) AS statements
