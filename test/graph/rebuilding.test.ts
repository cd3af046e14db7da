import { beforeEach, describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { type Digest, digest } from '../../server/derive/digest.ts';
import { judge } from '../../server/derive/judging.ts';
import { type PageSizes, type Progress, rebuild, rebuildInPages } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import { entryOf } from '../../server/derive/versions.ts';
import { openGraph } from './database.ts';
import { madeOf, NEWS } from './made-news.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'a test', why: 'to see' };
/** So that whatever hangs together lies on several pages. */
const SMALL: PageSizes = { keys: 3, things: 4, texts: 3, wordings: 2, statements: 2 };

const { database, graph, rows } = openGraph();

let whole: Digest;

/** Made news with something judged, corrected and retracted in it. */
beforeEach(async () => {
  for (const part of [NEWS.slice(0, 9), NEWS.slice(9)])
    await writeBatch(
      graph,
      part.map(({ article, ...provenance }) => entryOf(madeOf(article, 'later'), provenance)),
      AT,
      NAMES,
    );
  const [ana, anita] = await rows<{ id: string }>(
    "MATCH (e:Person) WHERE e.name IN ['Ana Reyes', 'Anita Reyes'] RETURN e.id AS id ORDER BY e.name DESC, id",
  );
  const pair = [{ entity: ana?.id ?? '' }, { entity: anita?.id ?? '' }] as const;
  await judge(graph, { verdict: 'same', pair, ...BY }, AT, NAMES);
  const [statement] = await rows<{ id: string }>(
    'MATCH (s:Statement) WHERE s.superseded IS NULL RETURN s.id AS id ORDER BY id',
  );
  const rejected = { statement: statement?.id ?? '', whom: null, stance: null };
  await correct(graph, { verdict: 'not a statement', ...rejected, ...BY }, AT, NAMES);
  const articles = ['https://news.example/register-tail'];
  await retract(graph, { articles, kind: 'retract', by: 'a test', why: 'to see' }, AT, NAMES);
  whole = await digest(graph);
});

async function rebuildSmall(pages = Number.POSITIVE_INFINITY): Promise<Progress[]> {
  const told: Progress[] = [];
  for await (const progress of rebuildInPages(graph, AT, NAMES, SMALL)) {
    told.push(progress);
    if (told.length >= pages) break;
  }
  return told;
}

/** What of the digest may be wrong in the derived layer, and what makes it so. */
const DAMAGES: readonly (readonly [what: string, cypher: string])[] = [
  ['links to entities are gone', 'MATCH (:Occurrence)-[is:IS]->() DELETE is'],
  ['links to utterances are gone', 'MATCH (:Statement)-[of:REPORT_OF]->() DELETE of'],
  ['links to events are gone', 'MATCH (:EventReport)-[of:REPORT_OF]->() DELETE of'],
  ['nothing is proposed', 'MATCH ()-[may:MAY_BE]->() DELETE may'],
  ['nothing resembles anything', 'MATCH ()-[r:RESEMBLES]->() DELETE r'],
  [
    'no text is in a band, and none resembles another',
    'MATCH (b:Band) DETACH DELETE b WITH count(*) AS n MATCH ()-[r:RESEMBLES]->() DELETE r',
  ],
  [
    'wordings are found by nothing',
    'MATCH (p:Passage) DELETE p WITH count(*) AS n MATCH (:Statement)-[of:REPORT_OF]->() DELETE of',
  ],
  [
    'copied pairs are gone',
    'MATCH (p:CopiedPair) DELETE p WITH count(*) AS n MATCH (:Statement)-[of:REPORT_OF]->() DELETE of',
  ],
  [
    'two wordings are said to be copied that are not',
    `MATCH (s:Statement) WHERE s.superseded IS NULL WITH s ORDER BY s.wording
     WITH collect(s) AS list UNWIND range(0, size(list) - 2) AS i WITH list[i] AS a, list[i + 1] AS b
     WHERE a.wording < b.wording AND NOT EXISTS { (:CopiedPair {left: a.wording, right: b.wording}) }
     WITH a, b LIMIT 3
     CREATE (:CopiedPair {left: a.wording, right: b.wording, witness: [a.id, b.id]})
     WITH count(*) AS n MATCH (:Statement)-[of:REPORT_OF]->() DELETE of`,
  ],
  [
    'all statements are of one utterance',
    `MATCH (s:Statement)-[of:REPORT_OF]->(u) WHERE of.superseded IS NULL WITH collect([s, of]) AS list, head(collect(u)) AS u
     UNWIND list AS each WITH each[0] AS s, each[1] AS of, u DELETE of CREATE (s)-[:REPORT_OF {learned: 1}]->(u)`,
  ],
  [
    'all event reports are of one event',
    `MATCH (s:EventReport)-[of:REPORT_OF]->(u) WHERE of.superseded IS NULL WITH collect([s, of]) AS list, head(collect(u)) AS u
     UNWIND list AS each WITH each[0] AS s, each[1] AS of, u DELETE of CREATE (s)-[:REPORT_OF {learned: 1}]->(u)`,
  ],
  [
    'what counts no more is still somebody, something said and something that happened',
    `MATCH (o:Occurrence) WHERE o.superseded IS NOT NULL MATCH (e:Person) WHERE e.superseded IS NULL WITH o, head(collect(e)) AS e
     CREATE (o)-[:IS {learned: 1}]->(e) WITH count(*) AS n
     MATCH (s:Statement) WHERE s.superseded IS NOT NULL MATCH (u:Utterance) WHERE u.superseded IS NULL WITH s, head(collect(u)) AS u
     CREATE (s)-[:REPORT_OF {learned: 1}]->(u)`,
  ],
  [
    'pairs are proposed that nobody would',
    `MATCH (s:Statement) WITH s ORDER BY s.id WITH collect(s) AS list
     UNWIND range(0, size(list) - 2) AS i WITH list[i] AS a, list[i + 1] AS b
     CREATE (a)-[:MAY_BE {kind: 'paraphrase', score: 0.5, learned: 1}]->(b) WITH count(*) AS n
     MATCH (r:EventReport) WHERE r.superseded IS NULL WITH r ORDER BY r.id WITH collect(r) AS list
     UNWIND range(0, size(list) - 2) AS i WITH list[i] AS a, list[i + 1] AS b
     CREATE (a)-[:MAY_BE {score: 0.5, reason: '', learned: 1}]->(b)`,
  ],
  [
    'texts are said to resemble that do not',
    `MATCH (v:Version) WITH v ORDER BY v.id WITH collect(v) AS list
     UNWIND range(0, size(list) - 2) AS i WITH list[i] AS a, list[i + 1] AS b
     MERGE (a)-[r:RESEMBLES]->(b) SET r.likeness = 0.97, r.learned = 1`,
  ],
  [
    'wordings are wrong',
    "MATCH (s:Statement) SET s.wording = 'wrong' + s.kind WITH s MATCH (s)-[of:REPORT_OF]->() DELETE of",
  ],
  ['events say what no report says', "MATCH (e:Event) SET e.status = 'planned', e.reports = 9"],
];

describe('rebuild', () => {
  it('of what stands as it should changes nothing, by pages of any size', async () => {
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await digest(graph)).toEqual(whole);
    const told = await rebuildSmall();
    expect(told.at(-1)?.changed).toBe(0);
    expect(await digest(graph)).toEqual(whole);
    expect([...new Set(told.map(({ part }) => part))]).toEqual([
      ...['entities', 'offices', 'corrections', 'utterances', 'copies', 'events'],
    ]);
    const entries = () => rows('MATCH (b:Batch) RETURN count(b) AS entries');
    const before = await entries();
    await rebuildSmall();
    expect(await entries()).toEqual(before);
  });

  it('puts right whatever is wrong, and all of it', async () => {
    for (const [what, cypher] of DAMAGES) {
      await database.run(cypher);
      expect(await digest(graph), what).not.toEqual(whole);
      await rebuildSmall();
      expect(await digest(graph), what).toEqual(whole);
      expect(await rebuild(graph, AT, NAMES), what).toBe(0);
    }
  });

  it('that is cut short after any page leaves what the next one completes', async () => {
    const pages = (await rebuildSmall()).length;
    for (let page = 1; page < pages; page += Math.ceil(pages / 6)) {
      await database.run('MATCH ()-[of:IS|REPORT_OF|MAY_BE|RESEMBLES]->() DELETE of');
      expect(await rebuildSmall(page)).toHaveLength(page);
      expect(await rebuild(graph, AT, NAMES)).toBeGreaterThan(0);
      expect(await digest(graph)).toEqual(whole);
    }
  });
});
