// params: from, to (numbers of articles, the last one too), entities (how many there are), words (vocabulary), perBatch (articles)
// returns: nothing. Ten statements an article by and about entities that are as busy as in news (Zipf), three in ten reported before.
// What is drawn is a function of the numbers alone, so that a graph of one size is always the same
UNWIND range(toInteger($from), toInteger($to)) AS a
CALL (a) {
  WITH a, 'a' + a AS name, 1 + a / toInteger($perBatch) AS sequence, date('2016-01-01') + duration({days: (a * 7919) % 3650}) AS day
  CREATE (article:Article {id: 'https://made.example/' + a, address: 'https://made.example/' + a,
    outlet: 'Outlet ' + toInteger(exp(((a * 2654435761) % 4294967296) / 4294967296.0 * log(200))), learned: sequence})
  CREATE (article)-[:HAS_VERSION]->(version:Version:EnglishVersion {id: 'v' + a, textHash: name, text: name, language: 'en',
    file: 'made', fetched: '2026-01-01T00:00:00Z', learned: sequence, touched: sequence,
    publishedFrom: toString(day), publishedTo: toString(day), publishedPrecision: 'day',
    publishedFirst: toString(day), publishedLast: toString(day)})
  WITH a, version, sequence, day
  CALL (a, version, sequence) {
    UNWIND range(0, 5) AS place
    WITH place, ((((a * 6 + place) * 1103515245 + 12345) % 2147483648) * 69069 + 1) % 2147483648 AS drawn
    MATCH (entity:Entity {id: 'e' + toInteger(exp(drawn / 2147483648.0 * log($entities)))})
    CREATE (version)-[:MENTIONS {spans: [0, 1, 0, 1], texts: ['a'], uses: ['name'], readings: ['literal']}]->(occurrence:Occurrence
      {id: 'o' + a + '.' + place, kind: entity.kind, name: entity.name, described: false, countries: [], titles: [], titleTenures: [],
       learned: sequence})
    CREATE (occurrence)-[:IS {rule: 'made', reason: 'made', score: 1.0, learned: sequence}]->(entity)
    WITH occurrence ORDER BY occurrence.id
    RETURN collect(occurrence) AS occurrences
  }
  UNWIND range(0, 9) AS place
  WITH a, version, sequence, day, occurrences, place, a * 10 + place AS number
  WITH *, (number * 1103515245 + 12345) % 2147483648 AS drawn
  WITH *, occurrences[drawn % 3] AS speaker, occurrences[3 + drawn / 7 % 3] AS target,
    CASE WHEN drawn % 10 < 3 AND number > 400 THEN number - 1 - drawn % 300 ELSE number END AS act,
    ['supports', 'opposes', 'neutral', 'neutral'][drawn / 11 % 4] AS stance
  CREATE (version)-[:REPORTS]->(statement:Statement:EnglishStatement {id: 's' + number, kind: ['direct', 'indirect'][drawn % 2],
    act: ['say', 'say', 'warn', 'deny', 'demand'][drawn / 13 % 5], language: 'en', cue: 'said', cueSpan: [0, 1, 0, 1], sources: ['a'],
    sourceSpans: [0, 1, 0, 1], contents: [reduce(text = '', at IN range(1, 9) |
      text + 'w' + toInteger(exp((((number + at) * 2654435761) % 4294967296) / 4294967296.0 * log($words))) + ' ')],
    contentSpans: [0, 1, 0, 1], saidFrom: toString(day), saidTo: toString(day), saidPrecision: 'day', saidFirst: toString(day),
    saidLast: toString(day), confidence: 0.5 + drawn % 50 / 100.0, speakerConfidence: 0.9, hearsay: 0, targets: 1, position: place,
    rule: 'made', wording: 's' + number, learned: sequence})
  CREATE (speaker)-[:SAID {rank: 0, confidence: 0.9, reason: 'made'}]->(statement)
  CREATE (statement)-[:ABOUT {rank: 0, spans: [0, 1, 0, 1], texts: ['a'], stance: stance, stanceConfidence: 0.8, stanceSpans: [], stanceTexts: []}]->(target)
  MERGE (utterance:Utterance {id: 's' + act})
  ON CREATE SET utterance.learned = sequence
  CREATE (statement)-[:REPORT_OF {rule: 'made', reason: 'made', score: 1.0, learned: sequence}]->(utterance)
} IN TRANSACTIONS OF 200 ROWS
