import { describe, expect, it } from 'vitest';
import { type Graph, writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { retract } from '../../server/derive/retraction.ts';
import type { Document } from '../../server/document/document.ts';
import { empty, openGraph } from './database.ts';
import { type Cast, documentOf, entryOf, type Said } from './documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: `the country ${code}`, names: [code] });

const { database, graph, rows } = openGraph();

const write = (documents: readonly Document[], to: Graph = graph) =>
  writeBatch(
    to,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );

const addressOf = (name: string) => `https://ledger.example/${name}`;

function article(
  name: string,
  day: string,
  text: string,
  cast: readonly Cast[],
  said: readonly Said[],
): Document {
  const published = { from: day, to: day, precision: 'day' as const };
  const language = name.startsWith('id-') ? ('id' as const) : ('en' as const);
  return documentOf(
    { address: addressOf(name), file: name, outlet: name, published, language, text },
    cast,
    said,
  );
}

/** One article in which one person says the words. */
function told(name: string, day: string, by: string, words: string, kind: Said['kind'] = 'direct'): Document {
  return article(
    name,
    day,
    `Report ${name}. ${words}, said ${by}.`,
    [{ name: by }],
    [{ by, cue: 'said', words, kind }],
  );
}

const REGISTER = 'we will not share the register of ships before every port has agreed to the same rules';
const CUT = 'the register of ships before every port has agreed';
const LATE = 'before every port has agreed to the same rules';

/** A wire report of which every copy has another first line, and the source a description. */
function wire(name: string, first: string, words: string): Document {
  const body = Array.from({ length: 60 }, (_, i) => `line${i} of the storm on the coast`).join(' ');
  return article(
    name,
    '2026-03-05',
    `${first} ${words}, an official said. ${body}.`,
    [{ name: 'an official', described: true }],
    [{ by: 'an official', cue: 'said', words, kind: 'indirect' }],
  );
}

const ARTICLES: readonly Document[] = [
  told('a', '2026-03-04', 'Ingrid Moe', REGISTER),
  told('b', '2026-03-05', 'Moe', CUT),
  told('c', '2026-03-06', 'Ingrid Moe', LATE),
  told('d', '2026-03-05', 'Per Moe', LATE),
  told('e', '2026-07-01', 'Ingrid Moe', REGISTER),
  told('f', '2026-03-04', 'Ingrid Moe', REGISTER),
  wire('g', 'Harbour news today:', 'the ferry sank north of the pier'),
  wire('h', 'From our desk:', 'the ferry sank north of the pier'),
  wire('i', 'Late edition:', 'the old ferry sank north of the pier on Monday'),
  told(
    'j',
    '2026-03-04',
    'Kenji Abe',
    'the ministry plans to open three fishing ports along the coast before autumn',
  ),
  told(
    'k',
    '2026-03-05',
    'Kenji Abe',
    'before autumn the ministry hopes three fishing ports on the coast will open',
    'indirect',
  ),
  told('id-l', '2026-03-05', 'Retno', 'daftar kapal sebelum semua pelabuhan menyepakati aturan yang'),
  told(
    'id-m',
    '2026-03-05',
    'Retno Wulandari',
    'kami tidak membagikan daftar kapal sebelum semua pelabuhan menyepakati aturan yang sama',
  ),
];

/** The articles whose statements are one utterance, of every utterance. */
async function groups(): Promise<string[]> {
  const found = await rows<{ files: string[] }>(
    `MATCH (u:Utterance)<-[of:REPORT_OF]-(s)<-[:REPORTS]-(v) WHERE of.superseded IS NULL
     WITH u, v.file AS file ORDER BY file WITH u, collect(file) AS files RETURN files ORDER BY files[0]`,
  );
  return found.map(({ files }) => files.join(' '));
}

const WHOLE = ['a b c f', 'd', 'e', 'g h i', 'id-l id-m', 'j', 'k'];

async function digestOf(batches: readonly (readonly Document[])[]): Promise<string> {
  await empty(database);
  for (const batch of batches) await write(batch);
  return (await digest(graph)).digest;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return [state, item] as const;
  });
  return keyed.sort(([a], [b]) => a - b).map(([, item]) => item);
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

const act = (kind: 'retract' | 'take back' | 'erase', name: string) =>
  retract(graph, { articles: [addressOf(name)], kind, by: 'test', why: 'a test' }, AT, NAMES);

/** The files of what may be one utterance. */
function proposed(): Promise<object[]> {
  return rows(
    `MATCH (v)-[:REPORTS]->()-[m:MAY_BE]-()<-[:REPORTS]-(w) WHERE v.file < w.file
     RETURN v.file AS left, w.file AS right, m.kind AS kind, m.superseded AS superseded`,
  );
}

describe('utterances', () => {
  it('join quotations that are cut, and copies with changes; neither namesakes nor what was said months later', async () => {
    await write(ARTICLES);
    expect(await groups()).toEqual(WHOLE);
  });

  it('say by what rule and why each report is of its utterance', async () => {
    await write(ARTICLES.slice(0, 3));
    const found = await rows<{ rule: string; reason: string }>(
      'MATCH ()-[of:REPORT_OF]->() RETURN of.rule AS rule, of.reason AS reason ORDER BY rule',
    );
    expect(found.map(({ rule }) => rule)).toEqual([
      'utterance/first',
      'utterance/shared-quotation',
      'utterance/shared-quotation',
    ]);
    expect(found[1]?.reason).toMatch(/^\d+ quoted words in a row are the same, by compatible speakers, /);
  });

  it('propose a paraphrase, never join it', async () => {
    await write(ARTICLES);
    expect(await proposed()).toEqual([{ left: 'j', right: 'k', kind: 'paraphrase', superseded: null }]);
  });

  it.each([0, 1])('propose a translation, whichever language comes first (%i)', async (turn) => {
    const both = [
      told('n', '2026-03-04', 'Kenji Abe', 'a fifth of the reef will be lost in ten years'),
      told('id-n', '2026-03-06', 'Kenji Abe', 'seperlima terumbu akan hilang dalam sepuluh tahun'),
    ];
    const others = [
      told('o', '2026-03-12', 'Kenji Abe', 'a fifth of the reef will be lost in ten years'),
      told('id-o', '2026-03-05', 'Retno Wulandari', 'seperlima terumbu akan hilang dalam sepuluh tahun'),
      told('id-p', '2026-03-05', 'Kenji Abe', 'harga beras naik lagi pekan ini'),
    ];
    for (const each of [both[turn], ...others, both[1 - turn]]) if (each !== undefined) await write([each]);
    const found = await proposed();
    expect(found).toEqual([{ left: 'id-n', right: 'n', kind: 'translation', superseded: null }]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    expect(await proposed()).toEqual(found);
  });

  it('are the same in any order and in batches of any size, and rebuild changes nothing', async () => {
    const once = await digestOf([ARTICLES]);
    expect(await rebuild(graph, AT, NAMES)).toBe(0);
    for (const [seed, size] of [
      [1, 1],
      [2, 1],
      [3, 4],
      [4, 5],
    ] as const) {
      expect(await digestOf(inBatches(shuffled(ARTICLES, seed), size))).toBe(once);
      expect(await rebuild(graph, AT, NAMES)).toBe(0);
    }
  });

  it('part when what joined them is retracted, are as before when it is taken back, and as if it had never come', async () => {
    const without = (name: string) => ARTICLES.filter(({ article: { file } }) => file !== name);
    const before = await digestOf([ARTICLES]);
    for (const name of ['a', 'b', 'g', 'i', 'j', 'f', 'id-l']) {
      await act('retract', name);
      const hidden = await digest(graph);
      expect(await rebuild(graph, AT, NAMES)).toBe(0);
      await act('take back', name);
      expect((await digest(graph)).digest).toBe(before);
      expect(await rebuild(graph, AT, NAMES)).toBe(0);
      await empty(database);
      await write(without(name));
      const never = await digest(graph);
      for (const part of ['utterances', 'proposals'])
        expect(hidden.parts[part], `${part} without ${name}`).toEqual(never.parts[part]);
      await empty(database);
      await write(ARTICLES);
    }
  });

  it('stay what rebuild makes of them through articles that come, change, go and return', async () => {
    const renewed = (document: Document, i: number): Document => {
      const { file = '' } = document.article;
      return told(file, `2026-03-${10 + i}`, 'Ingrid Moe', i % 2 === 0 ? REGISTER : LATE);
    };
    for (const seed of [11, 12]) {
      await empty(database);
      const order = shuffled([...ARTICLES, ...ARTICLES], seed);
      const there = new Set<string>();
      const hidden = new Set<string>();
      for (const [i, document] of order.entries()) {
        const { file } = document.article;
        if (!there.has(file)) await write([document]);
        else if (hidden.delete(file)) await act('take back', file);
        else if ((i + seed) % 3 === 0) await write([renewed(document, i % 9)]);
        else {
          await act('retract', file);
          hidden.add(file);
        }
        there.add(file);
        if (i % 5 === 4)
          expect(await rebuild(graph, AT, NAMES), `after ${i + 1} steps, seed ${seed}`).toBe(0);
      }
      expect(await rebuild(graph, AT, NAMES)).toBe(0);
    }
  });

  it('keep every past id leading to an utterance, through merges, a split and a return', async () => {
    await write([ARTICLES[1] as Document]);
    await write([ARTICLES[2] as Document]);
    expect(await groups()).toEqual(['b', 'c']);
    const past = await rows<{ id: string }>('MATCH (u:Utterance) RETURN u.id AS id ORDER BY id');
    await write([ARTICLES[0] as Document]);
    expect(await groups()).toEqual(['a b c']);
    const resolved = () =>
      rows<{ present: number }>(
        `UNWIND ${JSON.stringify(past.map(({ id }) => id))} AS id MATCH (u:Utterance {id: id})
         OPTIONAL MATCH path = (u)-[:NOW*0..16]->(p:Utterance)
         WHERE p.superseded IS NULL AND all(r IN relationships(path) WHERE r.superseded IS NULL)
         RETURN id, count(p) AS present`,
      );
    expect((await resolved()).map(({ present }) => present)).toEqual([1, 1]);
    await act('retract', 'a');
    expect(await groups()).toEqual(['b', 'c']);
    expect((await resolved()).map(({ present }) => present)).toEqual([1, 1]);
    await act('take back', 'a');
    expect(await groups()).toEqual(['a b c']);
    expect((await resolved()).map(({ present }) => present)).toEqual([1, 1]);
  });

  it('leave nothing of an erased article by which its words could be found', async () => {
    await write([ARTICLES[0] as Document]);
    await act('erase', 'a');
    expect(await rows('MATCH (p:Passage) RETURN count(p) AS n')).toEqual([{ n: 0 }]);
  });

  it('cost no more to report once more when many have reported them', async () => {
    const copies = Array.from({ length: 80 }, (_, i) => told(`x${i}`, '2026-03-04', 'Ingrid Moe', REGISTER));
    const costs: number[] = [];
    const counting: Graph = {
      ...graph,
      write: (work) =>
        graph.write((transaction) => {
          costs.push(0);
          return work({
            run: async (text, parameters) => {
              const result = await transaction.run(text, parameters);
              costs[costs.length - 1] = (costs.at(-1) ?? 0) + result.records.length;
              return result;
            },
          });
        }),
    };
    for (const batch of [copies.slice(0, 2), copies.slice(2, 4), copies.slice(4, 76), copies.slice(76, 78)])
      await write(batch, counting);
    expect(costs).toHaveLength(4);
    expect(costs[3]).toBe(costs[1]);
    expect(await rows('MATCH (p:Passage) RETURN count(DISTINCT p.wording) AS wordings')).toEqual([
      { wordings: 1 },
    ]);
  });
});
