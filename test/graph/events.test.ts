import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import type { Document } from '../../server/document/document.ts';
import { empty, openGraph } from './database.ts';
import { type Cast, documentOf, entryOf, type Happened } from './documents.ts';
import { triesOf } from './tries.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

const { database, graph, rows } = openGraph();

const write = (documents: readonly Document[]) =>
  writeBatch(
    graph,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );
/** Links that deriving everything anew would change. */
const rederive = () => rebuild(graph, AT, NAMES);
const hash = async () => (await digest(graph)).digest;
const act = (kind: 'retract' | 'take back', ...documents: readonly Document[]) =>
  retract(
    graph,
    {
      articles: documents.map(({ article }) => article.address ?? ''),
      kind,
      by: 'local',
      why: 'a test',
    },
    AT,
    NAMES,
  );

const CAST: readonly Cast[] = [
  { name: 'Sahran', kind: 'organisation' },
  { name: 'Mira Okoye' },
  { name: 'Tarn', kind: 'place' },
  { name: 'Norway', iso3: 'NOR' },
  { name: 'Japan', iso3: 'JPN' },
];

/** An article of its own, published in March 2026, that tells of one event among those it names. */
function telling(number: number, day: number, text: string, happened: Happened): Document {
  const published = `2026-03-${String(day).padStart(2, '0')}`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      text: `${text} This is article ${number}.`,
      published: { from: published, to: published, precision: 'day' },
    },
    CAST.filter(({ name }) => text.includes(name)),
    [],
    [happened],
  );
}

const arrest = (number: number, day: number, more: Partial<Happened> = {}) =>
  telling(number, day, 'Sahran arrested Mira Okoye in Tarn.', {
    what: 'arrested',
    to: ['Mira Okoye'],
    ...more,
  });
const raid = (number: number, day: number) =>
  telling(number, day, 'Norway struck Japan again at dawn.', {
    what: 'struck',
    type: 'assault',
    by: ['Norway'],
    to: ['Japan'],
  });

const groups = () =>
  rows<{ articles: string[] }>(
    `MATCH (:Event)<-[of:REPORT_OF]-(report:EventReport)<-[:TELLS]-(:Version)<-[:HAS_VERSION]-(article:Article)
     WHERE of.superseded IS NULL
     WITH startNode(of) AS report, endNode(of) AS event, split(article.id, '/')[3] AS number ORDER BY toInteger(number)
     WITH event, collect(number) AS articles RETURN articles ORDER BY toInteger(articles[0])`,
  ).then((found) => found.map(({ articles }) => articles.join(' ')));

describe('events', () => {
  it('hold the reports of one event, by a link that says why; a report alone is an event by itself', async () => {
    await write([arrest(1, 4), arrest(2, 4, { by: ['Sahran'], in: ['Tarn'] }), raid(3, 4), arrest(4, 20)]);
    expect(await groups()).toEqual(['1 2', '3', '4']);
    expect(
      await rows(
        `MATCH (r:EventReport)-[of:REPORT_OF]->(e:Event) WHERE e.reports = 2
         RETURN DISTINCT of.rule AS rule, of.learned AS learned, e.type AS type, e.when AS when, e.dated AS dated
         ORDER BY rule`,
      ),
    ).toEqual([
      { rule: 'event/alike', learned: 1, type: 'coerce', when: '2026-03-04', dated: 'published' },
      { rule: 'event/alone', learned: 1, type: 'coerce', when: '2026-03-04', dated: 'published' },
    ]);
  });

  it('take a date that a report tells over that of publication, and show from when to when they are put', async () => {
    await write([arrest(1, 4, { on: '2026-03-04', by: ['Sahran'] }), arrest(2, 5, { by: ['Sahran'] })]);
    expect(
      await rows(
        'MATCH (e:Event) RETURN e.when AS when, e.dated AS dated, e.first AS first, e.last AS last, e.reports AS n',
      ),
    ).toEqual([{ when: '2026-03-04', dated: 'told', first: '2026-03-04', last: '2026-03-05', n: 2 }]);
  });

  it('of a country that is struck day by day are one a day, proposed with their neighbours', async () => {
    await write([raid(1, 4), raid(2, 5), raid(3, 6), raid(4, 7)]);
    expect(await groups()).toEqual(['1', '2', '3', '4']);
    expect(
      await rows('MATCH (a)-[m:MAY_BE]->(b) WHERE m.superseded IS NULL RETURN count(m) AS pairs'),
    ).toEqual([{ pairs: 3 }]);
  });

  it('told in one sentence days apart are proposed, and no more once a text of the days between tells it', async () => {
    const proposed = () =>
      rows(
        `MATCH (one:Article)-[:HAS_VERSION]->()-[:TELLS]->()-[m:MAY_BE]->()<-[:TELLS]-()<-[:HAS_VERSION]-(other:Article)
         WHERE m.superseded IS NULL RETURN count(*) AS pairs, max(m.reason) CONTAINS 'told 3 days apart' AS apart`,
      );
    await write([raid(1, 4)]);
    await write([raid(2, 7)]);
    expect(await groups()).toEqual(['1', '2']);
    expect(await proposed()).toEqual([{ pairs: 1, apart: true }]);
    await write([raid(3, 5), raid(4, 6)]);
    expect(await proposed()).toEqual([{ pairs: 3, apart: false }]);
    expect(await rederive()).toBe(0);
    await act('retract', raid(3, 5));
    await act('retract', raid(4, 6));
    expect(await proposed()).toEqual([{ pairs: 1, apart: true }]);
    expect(await rederive()).toBe(0);
  });

  it('move when what they rest on goes, come back with it, and their past ids lead to the present ones', async () => {
    const [first, second] = [arrest(1, 4), arrest(2, 4, { by: ['Sahran'] })];
    await write([first]);
    await write([second]);
    const before = (await digest(graph)).parts.events;
    const [event] = await rows<{ id: string }>(
      'MATCH (e:Event) WHERE e.superseded IS NULL RETURN e.id AS id',
    );
    await act('retract', first);
    const [now] = await rows<{ id: string }>('MATCH (e:Event) WHERE e.superseded IS NULL RETURN e.id AS id');
    expect(now).not.toEqual(event);
    expect(
      await rows(
        'MATCH (past:Event)-[n:NOW]->(e:Event) WHERE n.superseded IS NULL RETURN past.id AS past, e.id AS now',
      ),
    ).toEqual([{ past: event?.id, now: now?.id }]);
    expect(await rederive()).toBe(0);
    await act('take back', first);
    expect((await digest(graph)).parts.events).toEqual(before);
    expect(await rederive()).toBe(0);
  });

  it('are put right by rebuild', async () => {
    await write([arrest(1, 4), arrest(2, 4, { by: ['Sahran'] }), raid(3, 4), raid(4, 5)]);
    const before = await hash();
    await database.run('MATCH ()-[of:REPORT_OF|MAY_BE]->() DELETE of');
    expect(await hash()).not.toBe(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(8);
    expect(await hash()).toBe(before);
  });
});

describe('events of any set', () => {
  const texts = [
    ...[4, 4, 5, 6, 7, 8].map((day, i) => arrest(i, day)),
    ...[4, 5, 6].map((day, i) => arrest(10 + i, day, { by: ['Sahran'], in: ['Tarn'] })),
    ...[4, 5, 6].map((day, i) => arrest(20 + i, 9, { on: `2026-03-0${day}` })),
    ...[4, 4, 5, 6].map((day, i) => raid(30 + i, day)),
    arrest(40, 5, { status: 'denied' }),
    arrest(41, 5, { status: 'hypothetical' }),
  ];
  const step = fc.record({
    kind: fc.constantFrom('write', 'write', 'write', 'retract', 'take back'),
    which: fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 1, maxLength: 5 }),
  });

  it('are as if derived anew from all, whatever came, went and came back in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        await empty(database);
        const stand = new Set<Document>();
        const away = new Set<Document>();
        for (const { kind, which } of steps) {
          const documents = which.map((i) => texts[i] as Document);
          if (kind === 'write') {
            const fresh = documents.filter((each) => !away.has(each));
            await write(fresh);
            for (const each of fresh) stand.add(each);
          } else {
            const [from, to] = kind === 'retract' ? [stand, away] : [away, stand];
            const moving = documents.filter((each) => from.has(each));
            if (moving.length > 0) await act(kind as 'retract', ...moving);
            for (const each of moving) if (from.delete(each)) to.add(each);
          }
        }
        const kept = (await digest(graph)).parts.events;
        expect(await rederive()).toBe(0);
        expect((await digest(graph)).parts.events).toEqual(kept);
        await empty(database);
        await write([...stand]);
        expect((await digest(graph)).parts.events).toEqual(kept);
      }),
      { numRuns: triesOf(3) },
    );
  }, 180_000);
});
