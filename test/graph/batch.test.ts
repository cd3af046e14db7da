import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import type { Document } from '../../server/document/document.ts';
import { openContext } from '../../server/schema/context.ts';
import { empty, openGraph } from './database.ts';
import { documentOf, entryOf } from './documents.ts';
import { ARTICLES } from './sample.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: `the country ${code}`, names: [code] });

const { database, graph, rows } = openGraph();

const write = (documents: readonly Document[]) =>
  writeBatch(
    graph,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );

async function writeEach(documents: readonly Document[]): Promise<string> {
  await empty(database);
  for (const document of documents) await write([document]);
  return (await digest(graph)).digest;
}

describe('writeBatch(graph, documents)', () => {
  it('writes all of a batch in one transaction with one ledger entry', async () => {
    const written = await write(ARTICLES);
    expect(written).toMatchObject({ articles: 6, versions: 6, statements: 7, known: 0 });
    expect(
      await rows('MATCH (b:Batch) RETURN b.sequence AS sequence, b.versions AS versions, b.at AS at'),
    ).toEqual([{ sequence: written.sequence, versions: 6, at: AT }]);
  });

  it('writes nothing the second time', async () => {
    await write(ARTICLES);
    const before = await digest(graph);
    expect(await write(ARTICLES)).toMatchObject({ sequence: null, versions: 0, known: 6 });
    expect(await rows('MATCH (b:Batch) RETURN count(b) AS batches')).toEqual([{ batches: 1 }]);
    expect(await digest(graph)).toEqual(before);
  });

  it('gives several first writers of an empty graph each its turn', async () => {
    const written = await Promise.all(ARTICLES.map((article) => write([article])));
    expect(written.map(({ sequence }) => sequence).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await rows("MATCH (m:Meta {key: 'ledger'}) RETURN m.sequence AS last")).toEqual([{ last: 6 }]);
  });

  it('writes nothing of a batch that fails', async () => {
    const [first] = ARTICLES;
    const broken = {
      ...ARTICLES[2],
      article: { ...ARTICLES[2]?.article, text: null },
    } as unknown as Document;
    await expect(write([first as Document, broken])).rejects.toThrow();
    expect(await rows('MATCH (n) WHERE NOT n:Meta RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  it('gives one digest for any order, batch by batch or at once, and rebuild changes nothing', async () => {
    await write(ARTICLES);
    const once = (await digest(graph)).digest;
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect((await digest(graph)).digest).toBe(once);
    expect(await writeEach(ARTICLES)).toBe(once);
    expect(await writeEach(ARTICLES.toReversed())).toBe(once);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    const mixed = [3, 1, 5, 0, 2, 4].map((i) => ARTICLES[i] as Document);
    expect(await writeEach(mixed)).toBe(once);
  });

  it('gives another digest when a span moves', async () => {
    await write(ARTICLES);
    const before = (await digest(graph)).digest;
    await database.run('MATCH (s:Statement) WITH s LIMIT 1 SET s.contentSpans = [0, 1, 0, 1]');
    expect((await digest(graph)).digest).not.toBe(before);
  });

  it('repairs by rebuild what was put wrong in the derived layer', async () => {
    await write(ARTICLES);
    const before = (await digest(graph)).digest;
    await database.run('MATCH (:Occurrence)-[is:IS]->(:Person) DELETE is');
    expect((await digest(graph)).digest).not.toBe(before);
    expect(await rebuild(graph, AT, NAMES)).toBeGreaterThan(0);
    expect((await digest(graph)).digest).toBe(before);
  });
});

describe('entities', () => {
  const people = () =>
    rows<{ name: string; occurrences: number }>(
      `MATCH (e:Person)<-[is:IS]-(o) WHERE is.superseded IS NULL AND NOT e.described
       WITH e, count(o) AS occurrences RETURN e.name AS name, occurrences ORDER BY name, occurrences`,
    );

  it('are joined by ISO code, and by equal full name where the countries allow it', async () => {
    await write(ARTICLES);
    expect(await people()).toEqual([
      { name: 'Ana Reyes', occurrences: 1 },
      { name: 'Ana Reyes', occurrences: 1 },
      { name: 'Ingrid Moe', occurrences: 2 },
      { name: 'Kenji Abe', occurrences: 1 },
    ]);
    expect(
      await rows("MATCH (e:Country {id: 'JPN'})<-[:IS]-(o) RETURN count(o) AS n, e.name AS name"),
    ).toEqual([{ n: 3, name: 'the country JPN' }]);
  });

  it('are joined by a link that says by what rule and why', async () => {
    await write(ARTICLES);
    expect(
      await rows(
        `MATCH (o:Occurrence {name: 'Ingrid Moe'})-[is:IS]->(e)
         RETURN DISTINCT e.name AS name, is.rule AS rule, is.reason AS reason, is.score AS score`,
      ),
    ).toEqual([
      {
        name: 'Ingrid Moe',
        rule: 'person/full-name',
        reason: 'equal full name, roles for NOR where one is told',
        score: 0.85,
      },
    ]);
  });

  it('described ones stay apart', async () => {
    await write(ARTICLES);
    expect(await rows('MATCH (e:Entity {described: true}) RETURN count(e) AS n')).toEqual([{ n: 2 }]);
  });

  it('part when a namesake for another country comes, and every past id still leads to an entity', async () => {
    const first = documentOf({ text: 'Rui Costa spoke.' }, [{ name: 'Rui Costa' }]);
    const second = documentOf({ text: 'Rui Costa of Brazil spoke.' }, [
      { name: 'Rui Costa', for: ['Brazil'] },
      { name: 'Brazil', iso3: 'BRA' },
    ]);
    const third = documentOf({ text: 'Rui Costa of Portugal spoke.' }, [
      { name: 'Rui Costa', for: ['Portugal'] },
      { name: 'Portugal', iso3: 'PRT' },
    ]);
    await write([first]);
    await write([second]);
    expect(await people()).toEqual([{ name: 'Rui Costa', occurrences: 2 }]);
    const past = await rows<{ id: string }>('MATCH (e:Person) RETURN e.id AS id');
    await write([third]);
    expect(await people()).toHaveLength(3);
    const context = openContext(graph);
    for (const { id } of past)
      expect(await context.present().entities.load(id)).toMatchObject({ name: 'Rui Costa' });
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });
});

describe('utterances', () => {
  it('hold the reports of the same words by the same speaker', async () => {
    await write(ARTICLES);
    expect(
      await rows(
        `MATCH (u:Utterance)<-[of:REPORT_OF]-(s) WHERE of.superseded IS NULL
         WITH u, count(s) AS reports RETURN reports, count(u) AS utterances ORDER BY reports`,
      ),
    ).toEqual([
      { reports: 1, utterances: 5 },
      { reports: 2, utterances: 1 },
    ]);
  });
});

describe('versions', () => {
  const address = 'https://nordic-ledger.example/v';
  const day = (date: string) => ({ published: { from: date, to: date, precision: 'day' as const } });
  const before = documentOf(
    { address, ...day('2026-01-01'), text: 'Ingrid Moe said no to all.' },
    [{ name: 'Ingrid Moe' }],
    [{ by: 'Ingrid Moe', cue: 'said', words: 'no to all' }],
  );
  const after = documentOf(
    { address, ...day('2026-01-02'), text: 'Ingrid Moe said yes to all.' },
    [{ name: 'Ingrid Moe' }],
    [{ by: 'Ingrid Moe', cue: 'said', words: 'yes to all' }],
  );

  it('a changed text supersedes the one before, which stays and counts no more', async () => {
    await write([before]);
    await write([after]);
    expect(
      await rows('MATCH (s:Statement) WHERE s.superseded IS NULL RETURN s.contents AS contents'),
    ).toEqual([{ contents: ['yes to all'] }]);
    expect(await rows('MATCH (s:Statement) RETURN count(s) AS n')).toEqual([{ n: 2 }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
  });

  it('the newest counts, whichever was brought first, and bringing both again writes nothing', async () => {
    const forth = await writeEach([before, after]);
    expect(await writeEach([after, before])).toBe(forth);
    expect(await write([before, after])).toMatchObject({ versions: 0, known: 2 });
    await empty(database);
    await write([before, after]);
    expect((await digest(graph)).digest).toBe(forth);
  });

  it('what one batch brings a newer text of is nobody, whether known by a code or by no name', async () => {
    const cast = [
      { name: 'Norway', iso3: 'NOR' },
      { name: 'An official', described: true as const },
    ];
    const texts = ['2026-01-01', '2026-01-02'].map((date) =>
      documentOf({ address, ...day(date), text: `An official left Norway on ${date}.` }, cast),
    );
    const apart = await writeEach(texts);
    await empty(database);
    await write(texts);
    expect((await digest(graph)).digest).toBe(apart);
  });

  it('the outlet is what the newest says, whichever was brought first', async () => {
    const [old, young] = [before, after].map((each, i) => ({
      ...each,
      article: { ...each.article, outlet: ['Nordic Ledger', 'The Nordic Ledger'][i] ?? null },
    })) as [Document, Document];
    const outlet = () => rows('MATCH (a:Article) RETURN a.outlet AS outlet');
    for (const order of [[[old], [young]], [[young], [old]], [[young, old]], [[old, young]]]) {
      await empty(database);
      for (const batch of order) await write(batch);
      expect(await outlet()).toEqual([{ outlet: 'The Nordic Ledger' }]);
    }
  });
});
