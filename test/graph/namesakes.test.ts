import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCypher } from '../../server/database/cypher.ts';
import { type Graph, writeBatch } from '../../server/derive/batch.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import type { Document } from '../../server/document/document.ts';
import { articleId } from '../../server/graph/rows.ts';
import { empty, openGraph } from './database.ts';
import { type Cast, documentOf, entryOf } from './documents.ts';
import { triesOf } from './tries.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

const { database, graph, rows } = openGraph();

const write = (documents: readonly Document[], into: Graph = graph) =>
  writeBatch(
    into,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );

const COUNTRIES: readonly Cast[] = [
  { name: 'Brazil', iso3: 'BRA' },
  { name: 'Portugal', iso3: 'PRT' },
  { name: 'Angola', iso3: 'AGO' },
];

/** A text of its own about a person of a name, who holds roles for the countries named. */
function textAbout(name: string, number: number, countries: readonly string[]): Document {
  const told = COUNTRIES.filter(({ name }) => countries.includes(name));
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      text: `${name} spoke for ${['nobody', ...countries].join(' and ')} on day ${number}.`,
    },
    [{ name, for: countries }, ...told],
  );
}

it('of one word are one where an office says so, in one decade', async () => {
  const told = (number: number, title: string, name: string, year: number): Document =>
    documentOf(
      {
        address: `https://nordic-ledger.example/${number}`,
        text: `${title} ${name} of Brazil spoke on day ${number}.`,
        published: { from: `${year}-03-04`, to: `${year}-03-04`, precision: 'day' },
      },
      [
        { name, office: { title, of: 'Brazil' } },
        { name: 'Brazil', iso3: 'BRA' },
      ],
    );
  await write([
    told(1, 'President', 'Costa', 2022),
    told(2, 'Presiden', 'COSTA', 2024),
    told(3, 'Trade Minister', 'Costa', 2024),
    told(4, 'President', 'Costa', 2008),
    told(5, 'Senator', 'Costa', 2024),
    told(6, 'Senator', 'Costa', 2024),
  ]);
  expect(
    await rows(
      `MATCH (e:Person)<-[is:IS]-(o:Occurrence)<-[:MENTIONS]-(:Version)<-[:HAS_VERSION]-(a:Article)
       WITH e, is.rule AS rule, split(a.id, '/')[3] AS text ORDER BY text
       WITH e, rule, collect(text) AS texts RETURN rule, texts ORDER BY texts[0]`,
    ),
  ).toEqual([
    { rule: 'person/name-and-office', texts: ['1', '2'] },
    { rule: 'person/name-and-office', texts: ['3'] },
    { rule: 'person/name-and-office', texts: ['4'] },
    { rule: 'person/alone', texts: ['5'] },
    { rule: 'person/alone', texts: ['6'] },
  ]);
});

describe('namesakes', () => {
  const WAYS = [[], ['Brazil'], ['Portugal'], ['Brazil', 'Portugal'], ['Angola']];
  const texts = WAYS.flatMap((countries, way) =>
    [0, 1].flatMap((again) => [
      textAbout('Rui Costa', 10 * way + again, countries),
      textAbout('RUI COSTA', 10 * way + again + 5, countries),
    ]),
  );
  const step = fc.record({
    kind: fc.constantFrom('write', 'write', 'write', 'retract', 'take back'),
    which: fc.uniqueArray(fc.nat(texts.length - 1), { minLength: 1, maxLength: 3 }),
  });

  it('are as if derived anew from all, whatever came, went and came back in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        await empty(database);
        const stand = new Map<string, Document>();
        const away = new Map<string, Document>();
        for (const { kind, which } of steps) {
          const chosen = which.flatMap((i) => texts[i] ?? []);
          if (kind === 'write') {
            await write(chosen);
            for (const each of chosen) {
              const id = articleId(each.article);
              if (!away.has(id)) stand.set(id, each);
            }
            continue;
          }
          const [from, to] = kind === 'retract' ? [stand, away] : [away, stand];
          const moved = chosen.map((each) => articleId(each.article)).filter((id) => from.has(id));
          if (moved.length === 0) continue;
          await retract(
            graph,
            { articles: moved, kind: kind as 'retract' | 'take back', by: 'a test', why: 'to see' },
            AT,
            NAMES,
          );
          for (const id of moved) {
            to.set(id, from.get(id) as Document);
            from.delete(id);
          }
        }
        const people = () =>
          rows<{ texts: string[] }>(
            `MATCH (e:Person)<-[is:IS]-(o:Occurrence)<-[:MENTIONS]-(:Version)<-[:HAS_VERSION]-(a)
             WHERE is.superseded IS NULL
             WITH e, a.id AS article ORDER BY article
             WITH e, collect(article) AS texts RETURN texts ORDER BY texts`,
          );
        const namesakes = () =>
          rows<{ name: string }>(
            `MATCH (n:Namesakes) RETURN n.name AS name, n.countries AS countries, n.occurrences AS occurrences,
               n.entity IS NULL AS apart ORDER BY n.key`,
          );
        const [incremental, kept] = [await people(), await namesakes()];
        expect(await rebuild(graph, AT, NAMES)).toBe(0);
        await empty(database);
        await write([...stand.values()]);
        expect(incremental).toEqual(await people());
        expect(kept).toEqual(await namesakes());
      }),
      { numRuns: triesOf(4), seed: 20261126 },
    );
  }, 180_000);

  it('are written down for a graph that was made before they were', async () => {
    await write(texts);
    const kept = () => rows('MATCH (n:Namesakes) RETURN properties(n) AS all ORDER BY n.key');
    const before = await kept();
    expect(before.length).toBeGreaterThan(5);
    await database.run('MATCH (n:Namesakes) DELETE n');
    await database.run(loadCypher('fill-namesakes'));
    expect(await kept()).toEqual(before);
  });

  it('keep no name of what is gone', async () => {
    const text = textAbout('Rui Costa', 1, ['Brazil']);
    await write([text]);
    expect(await rows('MATCH (n:Namesakes) RETURN n.name AS name')).toEqual([{ name: 'Rui Costa' }]);
    await retract(
      graph,
      { articles: [articleId(text.article)], kind: 'erase', by: 'a test', why: 'to see' },
      AT,
      NAMES,
    );
    expect(await rows('MATCH (n:Namesakes) RETURN n.name AS name')).toEqual([]);
  });
});

/**
 * What the database has to touch for the same batch, by the first words of each query: Neo4j's own count, which no other
 * load on the machine changes. The plans are made for the graph as it stands: Neo4j keeps one for ten seconds at least
 * and samples its indexes now and then, and a test fills the graph in less.
 */
async function hitsOf(documents: readonly Document[]): Promise<ReadonlyMap<string, number>> {
  await database.run('CALL db.prepareForReplanning(60)');
  const hits = new Map<string, number>();
  const profiled: Graph = {
    read: (work) => graph.read(work),
    write: (work) =>
      graph.write((transaction) =>
        work({
          run: async (text, parameters) => {
            const result = await transaction.run(`PROFILE ${text}`, parameters);
            const { summary } = result as unknown as { summary: { profile: Plan } };
            const query = text
              .replace(/\/\/.*\n/gu, '')
              .replace(/\s+/gu, ' ')
              .slice(0, 90);
            hits.set(query, (hits.get(query) ?? 0) + total(summary.profile));
            return result;
          },
        }),
      ),
  };
  await write(documents, profiled);
  return hits;
}

interface Plan {
  readonly dbHits: number;
  readonly children: readonly Plan[];
}

function total({ dbHits, children }: Plan): number {
  return children.reduce((sum, child) => sum + total(child), dbHits);
}

describe('writeBatch', () => {
  it('reads no more for a batch when the graph is twenty times as large, names that recur included', async () => {
    const said = (number: number) =>
      documentOf(
        {
          address: `https://nordic-ledger.example/${number}`,
          text: `Rui Costa said that Brazil and the guests of ship number ${number} were well. ${words(number)}`,
        },
        [
          { name: 'Rui Costa', for: ['Brazil'] },
          { name: 'Brazil', iso3: 'BRA' },
          { name: 'the guests', kind: 'group', described: true },
        ],
        [
          {
            by: 'Rui Costa',
            cue: 'said',
            words: `were well. ${words(number)}`,
            about: { Brazil: 'neutral' },
          },
        ],
      );
    const batch = (from: number) => Array.from({ length: 10 }, (_, i) => said(from + i));
    await write(batch(0));
    await write(batch(10));
    const early = await hitsOf(batch(20));
    for (let from = 30; from < 600; from += 10) await write(batch(from));
    const late = await hitsOf(batch(600));
    const sum = (hits: ReadonlyMap<string, number>) =>
      [...hits.values()].reduce((all, each) => all + each, 0);
    expect(sum(early)).toBeGreaterThan(1000);
    const grown = [...late].filter(([query, hits]) => hits > 1.1 * (early.get(query) ?? 0) + 20);
    expect(grown.map(([query, hits]) => [query, early.get(query), hits])).toEqual([]);
    expect(sum(late)).toBeLessThan(sum(early) * 1.1);
  }, 120_000);
});

/** Words that no other number has in a row. */
function words(number: number): string {
  return Array.from({ length: 12 }, (_, i) => `w${(number * 7919 + i * 104_729) % 99_991}`).join(' ');
}
