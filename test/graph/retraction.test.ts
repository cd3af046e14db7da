import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { type Retraction, retract } from '../../server/derive/retraction.ts';
import { readArticles } from '../../server/graph/articles.ts';
import { readChanges } from '../../server/graph/retractions.ts';
import { empty, openGraph } from './database.ts';
import { documentOf, entryOf } from './documents.ts';
import { ARTICLES } from './sample.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: `the country ${code}`, names: [code] });
const FIRST = 'https://nordic-ledger.example/a';
/** Words that only the first article has. */
const WORDS = /our figures since the month of March. Kenji/u;

const { database, graph, rows } = openGraph();

const write = () =>
  writeBatch(
    graph,
    ARTICLES.map((each) => entryOf(each)),
    AT,
    NAMES,
  );
const act = (kind: Retraction['kind'], ...articles: string[]) =>
  retract(graph, { articles, kind, by: 'local', why: 'the outlet withdrew it' }, AT, NAMES);
const hash = async () => (await digest(graph)).digest;

async function titles(): Promise<{ total: number; ids: string[] }> {
  const page = { clock: 'published', from: '', to: '', limit: 50, afterDay: '~', afterId: '' } as const;
  const [answer] = await graph.read((transaction) => readArticles(transaction, { page, asOf: null }));
  return { total: answer?.total ?? -1, ids: answer?.page.map(({ article }) => article.id) ?? [] };
}

describe('retract(graph, …)', () => {
  it('hides an article with all it says, as if it had never come, and refuses its return', async () => {
    await writeBatch(
      graph,
      ARTICLES.slice(1).map((each) => entryOf(each)),
      AT,
      NAMES,
    );
    const without = (await digest(graph)).parts;
    await empty(database);
    await write();
    expect(await act('retract', FIRST)).toEqual({ changed: [FIRST], already: [], unknown: [] });
    const { total, ids } = await titles();
    expect([total, ids.length, ids.includes(FIRST)]).toEqual([5, 5, false]);
    const { entities, utterances } = (await digest(graph)).parts;
    expect([entities?.hash, utterances?.hash]).toEqual([without.entities?.hash, without.utterances?.hash]);
    expect(await write()).toMatchObject({ sequence: null, versions: 0, known: 5, refused: 1 });
    const changed = documentOf({ address: FIRST, text: 'Another text.' }, []);
    expect(await writeBatch(graph, [entryOf(changed)], AT, NAMES)).toMatchObject({ versions: 0, refused: 1 });
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('taken back, everything is as it was', async () => {
    await write();
    const before = await hash();
    await act('retract', FIRST);
    expect(await hash()).not.toBe(before);
    expect(await act('take back', FIRST)).toMatchObject({ changed: [FIRST] });
    expect(await hash()).toBe(before);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await write()).toMatchObject({ known: 6, refused: 0 });
  });

  it('brings back the version that counted, not an older one', async () => {
    const address = 'https://nordic-ledger.example/v';
    const versionOf = (text: string, day: string) =>
      entryOf(
        documentOf({ address, text, published: { from: day, to: day, precision: 'day' } }, [
          { name: 'Ingrid Moe' },
        ]),
      );
    const entries = [
      versionOf('Ingrid Moe spoke.', '2026-01-01'),
      versionOf('Ingrid Moe left.', '2026-01-02'),
    ];
    for (const entry of entries) await writeBatch(graph, [entry], AT, NAMES);
    const before = await hash();
    await act('retract', address);
    await act('take back', address);
    expect(await hash()).toBe(before);
  });

  it('erases the text and all that was made of it, and keeps the hash, who, when and why', async () => {
    await write();
    await act('erase', FIRST);
    const left = await rows<{ node: unknown }>('MATCH (n) WHERE NOT n:Batch RETURN properties(n) AS node');
    expect(left.filter(({ node }) => WORDS.test(JSON.stringify(node)))).toEqual([]);
    expect(left.filter(({ node }) => JSON.stringify(node).toLowerCase().includes('kenji abe'))).toEqual([]);
    const told = await graph.read((transaction) =>
      readChanges(transaction, { articles: [FIRST], asOf: null }),
    );
    const hashes = [expect.stringMatching(/^[0-9a-f]{64}$/u)];
    const change = { kind: 'erase', by: 'local', why: 'the outlet withdrew it', at: AT, hashes };
    expect(told).toEqual([{ article: FIRST, changes: [change] }]);
    expect(await write()).toMatchObject({ known: 5, refused: 1 });
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('erases what was retracted before, and what was erased may come again once that is taken back', async () => {
    await write();
    const before = await hash();
    await act('retract', FIRST);
    expect(await act('erase', FIRST)).toMatchObject({ changed: [FIRST] });
    expect(await act('erase', FIRST)).toEqual({ changed: [], already: [FIRST], unknown: [] });
    await act('take back', FIRST);
    expect(await write()).toMatchObject({ versions: 1, known: 5, refused: 0 });
    expect(await hash()).toBe(before);
  });

  it('does nothing at all where a name names nothing', async () => {
    await write();
    const before = await hash();
    expect(await act('retract', FIRST, 'https://nordic-ledger.example/none')).toEqual({
      changed: [],
      already: [],
      unknown: ['https://nordic-ledger.example/none'],
    });
    expect(await act('take back', FIRST)).toMatchObject({ changed: [], already: [FIRST] });
    expect(await hash()).toBe(before);
  });

  it('refuses a file from which several articles were read, and does nothing', async () => {
    for (const text of ['Ingrid Moe spoke.', 'Ingrid Moe spoke again.'])
      await writeBatch(graph, [entryOf(documentOf({ text, file: 'standard input' }, []))], AT, NAMES);
    const before = await hash();
    await expect(act('retract', 'standard input')).rejects.toThrow(
      /^"standard input" names 2 articles \(file:[0-9a-f]{64}, file:[0-9a-f]{64}\); give the ids/u,
    );
    expect(await hash()).toBe(before);
  });

  it('finds an article by the file that it was read from', async () => {
    const document = documentOf({ text: 'Ingrid Moe spoke.', file: 'news/a.txt' }, [{ name: 'Ingrid Moe' }]);
    await writeBatch(graph, [entryOf(document)], AT, NAMES);
    const { changed } = await act('retract', 'news/a.txt');
    expect(changed).toEqual([expect.stringMatching(/^file:[0-9a-f]{64}$/u)]);
  });
});

describe('near duplicates', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i * 7}`).join(' ');
  const report = (address: string, text: string) =>
    entryOf(documentOf({ address: `https://${address}.example/1`, text }, []));
  const links = () =>
    rows<{ likeness: number }>(
      'MATCH (:Version)-[r:RESEMBLES]->(:Version) RETURN r.likeness AS likeness ORDER BY likeness',
    );

  it('and equal texts of other articles are linked, in any order, batch by batch or at once', async () => {
    const entries = [
      report('one', `Antara: ${words}`),
      report('two', `${words} Our own last line.`),
      report('three', `Antara: ${words}`),
      report('four', 'Nothing like it at all.'),
      report('five', 'Nothing like it at all.'),
    ];
    await writeBatch(graph, entries, AT, NAMES);
    const found = await links();
    expect(found.map(({ likeness }) => Math.round(likeness * 100) / 100)).toEqual([0.92, 0.92, 1, 1]);
    const once = await hash();
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    await empty(database);
    for (const entry of entries.toReversed()) await writeBatch(graph, [entry], AT, NAMES);
    expect(await hash()).toBe(once);
    await database.run('MATCH (:Version)-[r:RESEMBLES]->(:Version) WITH r LIMIT 2 DELETE r');
    expect(await rebuild(graph, AT, NAMES)).toBe(2);
    expect(await hash()).toBe(once);
  });

  it('versions of one article are not linked with each other', async () => {
    await writeBatch(graph, [report('one', `${words} a`)], AT, NAMES);
    await writeBatch(graph, [report('one', `${words} b`)], AT, NAMES);
    expect(await links()).toEqual([]);
  });
});
