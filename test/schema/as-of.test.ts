import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadCypher } from '../../server/database/cypher.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { judge } from '../../server/derive/judging.ts';
import { rebuild } from '../../server/derive/rebuilding.ts';
import { reextractPage } from '../../server/derive/reextraction.ts';
import { retract } from '../../server/derive/retraction.ts';
import { undo } from '../../server/derive/undoing.ts';
import type { Article, Document } from '../../server/document/document.ts';
import { UjarError } from '../../server/errors.ts';
import type { CorrectionVerdict } from '../../server/graph/judgements.ts';
import { empty, openGraph } from '../graph/database.ts';
import { type Cast, documentOf, entryOf, type Happened, type Said } from '../graph/documents.ts';
import { triesOf, WHOLE } from '../graph/tries.ts';
import { type Answers, askerOf } from './questions.ts';

const AT = '2025-03-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code, `the land ${code}`] });
const { database, graph, rows } = openGraph();
const { ask, data, record, again, lists, trips } = askerOf(graph as never);

/** What a text holds. */
interface Told {
  readonly outlet: string;
  readonly day: string;
  readonly speaker: string;
  readonly words: string;
  readonly about: Said['about'];
  readonly title?: string;
}

const told = new Map<string, Told>();
/** Articles that were extracted well; the others as an earlier extractor would have. */
const well = new Set<string>();
beforeEach(() => {
  told.clear();
  well.clear();
});

function documentAt(address: string, each: Told): Document {
  const { outlet, day, speaker, words, about = {}, title = 'minister' } = each;
  const text = `${speaker}, ${title} of Norway, said ${words}. Norway seized a ship of Japan on Monday in Oslo.`;
  told.set(text, each);
  const good = well.has(address);
  const cast: Cast[] = [
    { name: speaker, office: { title, of: 'Norway', since: '2026-01-01' } },
    { name: 'Norway', iso3: 'NOR' },
    { name: 'Japan', iso3: 'JPN' },
    ...(good ? [{ name: 'Oslo', kind: 'place' as const }] : []),
  ];
  const said: Said[] = [{ by: speaker, cue: 'said', words, about, on: day, act: good ? 'reject' : 'say' }];
  const happened: Happened[] = [
    { what: 'seized', by: ['Norway'], to: ['Japan'], on: day, ...(good ? { in: ['Oslo'] } : {}) },
  ];
  const published = { from: day, to: day, precision: 'day' } as const;
  return documentOf({ address, outlet, file: outlet, text, published }, cast, said, happened);
}

const A = 'https://ledger.example/a';
const B = 'https://post.example/b';
const C = 'https://wire.example/c';
const WORDS = 'we will not share the register of ships in the harbour before every port has agreed';
const MOE: Told = {
  outlet: 'ledger',
  day: '2026-03-02',
  speaker: 'Ingrid Moe',
  words: WORDS,
  about: { Japan: 'opposes' },
};
const NEVER: Told = { ...MOE, outlet: 'post', day: '2026-03-03', words: WORDS.replace('not', 'never') };
const SHORT: Told = {
  ...MOE,
  outlet: 'wire',
  day: '2026-03-03',
  speaker: 'I. Moe',
  words: 'the harbour is open to all who ask',
  about: { Norway: 'neutral' },
  title: 'foreign minister',
};
const LATER: Told = { ...MOE, outlet: 'ledger of the north', words: `${WORDS} to it`, day: '2026-03-05' };

const ingest = (address: string, each: Told, at = AT) =>
  writeBatch(graph, [entryOf(documentAt(address, each))], at, NAMES);

/** Reads all texts again; those at these addresses well. */
function reread(...addresses: readonly string[]) {
  for (const address of addresses) well.add(address);
  const extract = async (article: Article) => ({
    ...documentAt(article.address ?? '', told.get(article.text) as Told),
    article,
  });
  const maker = { extractor: 'test', knowledge: 'test', extract };
  return reextractPage(graph, maker, { all: true, write: true, after: '' }, AT, NAMES);
}

const act = (kind: 'retract' | 'take back' | 'erase', ...articles: string[]) =>
  retract(graph, { articles, kind, by: 'local', why: 'withdrawn' }, AT, NAMES);

const idOf = async (cypher: string) => (await rows<{ id: string }>(cypher))[0]?.id ?? '';
const CURRENT = `-[:HAS_VERSION]->(v) WHERE v.superseded IS NULL MATCH (v)`;
const occurrenceIn = async (address: string, block: string) => ({
  occurrence: await idOf(
    `MATCH (:Article {id: '${address}'})${CURRENT}-[:MENTIONS]->(o {kind: '${block}'}) WHERE o.was IS NULL RETURN o.id AS id ORDER BY o.name`,
  ),
});
const BY = { author: 'local', why: 'a test' };
const decide = async (one: string, other: string, verdict: 'same' | 'different') => {
  const pair = [await occurrenceIn(one, 'person'), await occurrenceIn(other, 'person')] as const;
  await judge(graph, { pair, verdict, ...BY }, AT, NAMES);
};
const reportIn = async (address: string) => ({
  report: await idOf(
    `MATCH (:Article {id: '${address}'})${CURRENT}-[:TELLS]->(r) WHERE r.was IS NULL RETURN r.id AS id`,
  ),
});
const decideReports = async (one: string, other: string, verdict: 'same' | 'different') => {
  const pair = [await reportIn(one), await reportIn(other)] as const;
  await judge(graph, { pair, verdict, ...BY }, AT, NAMES);
};
const amend = async (address: string, verdict: CorrectionVerdict) => {
  const statement = await idOf(
    `MATCH (:Article {id: '${address}'})${CURRENT}-[:REPORTS]->(s) WHERE s.was IS NULL RETURN s.id AS id`,
  );
  const named = verdict === 'speaker is' || verdict.startsWith('target');
  const stance = verdict === 'target is' ? ('supports' as const) : null;
  const whom = named ? await occurrenceIn(address, 'country') : null;
  await correct(graph, { statement, verdict, stance, whom, ...BY }, AT, NAMES);
};
const takeBack = async (which = 0) => {
  const standing = await rows<{ id: string }>(
    'MATCH (j:Judgement) WHERE j.superseded IS NULL RETURN j.id AS id ORDER BY j.sequence DESC',
  );
  const judgement = standing[which % Math.max(1, standing.length)]?.id ?? '';
  await undo(graph, { judgement, ...BY }, AT, NAMES);
};

/** Steps of a random sequence: few in every run of the tests, where a step takes seconds, more by `npm run sequences`. */
const LENGTH = WHOLE ? { minLength: 10, maxLength: 14 } : { minLength: 5, maxLength: 7 };

/** Steps between those after which all is asked. */
const EVERY = 2;

const STEPS: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['A and B', () => ingest(A, MOE).then(() => ingest(B, { ...NEVER, about: {} }))],
  ['C', () => ingest(C, SHORT)],
  ['the same person', () => decide(A, C, 'same')],
  ['two events', () => decideReports(B, A, 'different')],
  ['another speaker', () => amend(A, 'speaker is')],
  ['another target', () => amend(B, 'target is')],
  ['no statement', () => amend(C, 'not a statement')],
  ['retracted', () => act('retract', B, C)],
  ['taken back', () => act('take back', B, C)],
  ['undone', () => takeBack()],
  ['brought back', () => takeBack()],
  ['read again', () => reread(B, C)],
  ['a version more', () => ingest(A, LATER)],
  ['apart', () => takeBack(3).then(() => decide(C, B, 'different'))],
  ['retracted again, taken back and derived anew', () => act('retract', A).then(() => act('take back', A))],
];

describe('asOf', () => {
  // All that there is to ask, many times over, takes most of a minute: by `npm run sequences`.
  it.runIf(WHOLE)('answers as it was answered then, whatever came since', { timeout: 600_000 }, async () => {
    const recorded: (Answers & { readonly step: string })[] = [];
    for (const [i, [step, take]] of STEPS.entries()) {
      await take();
      // All that there is to ask takes seconds: not after each step, where the next test asks the lists.
      if (i % EVERY === EVERY >> 1) recorded.push({ step, ...(await record()) });
    }
    await rebuild(graph, AT, NAMES);
    for (const { step, ...answers } of recorded)
      expect([step, ...(await again(answers))]).toEqual([step, ...answers.told]);
  });

  it('does so in whatever order things happen', { timeout: 180_000 }, async () => {
    const addresses = [A, B, C];
    const place = fc.nat(2).map((i) => addresses[i] as string);
    const taking = fc.oneof(
      { weight: 3, arbitrary: fc.tuple(place, fc.constantFrom(MOE, NEVER, SHORT, LATER)) },
      { weight: 2, arbitrary: fc.tuple(place, place, fc.constantFrom('same', 'different')) },
      {
        weight: 3,
        arbitrary: fc.tuple(
          fc.constant('amend'),
          place,
          fc.constantFrom<CorrectionVerdict>(
            'speaker is',
            'speaker is nobody',
            'target is',
            'target is not',
            'not a statement',
            'confirmed',
          ),
        ),
      },
      { weight: 3, arbitrary: fc.tuple(fc.constant('undo'), fc.nat(3)) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom('retract', 'take back'), place) },
      { weight: 2, arbitrary: fc.tuple(fc.constant('read again'), place) },
      { weight: 1, arbitrary: fc.tuple(fc.constant('rebuild')) },
    );
    const does = async (step: readonly unknown[]): Promise<unknown> => {
      const [what, where, how] = step as [string, string, never];
      if (what === 'amend') return amend(where, how);
      if (what === 'undo') return takeBack(Number(where));
      if (what === 'retract' || what === 'take back') return act(what, where);
      if (what === 'read again') return reread(where);
      if (what === 'rebuild') return rebuild(graph, AT, NAMES);
      return typeof where === 'string' ? decide(what, where, how) : ingest(what, where);
    };
    const attempt = async (step: readonly unknown[]) => {
      try {
        await does(step);
      } catch (error) {
        if (!(error instanceof UjarError)) throw error;
      }
    };
    await fc.assert(
      fc.asyncProperty(fc.array(taking, LENGTH), async (steps) => {
        await empty(database);
        well.clear();
        const first = [A, B, C].map((address, i) => [address, [MOE, NEVER, SHORT][i]]);
        const recorded: unknown[] = [];
        const asked: number[] = [];
        for (const step of [...first, ...steps]) {
          await attempt(step);
          const all = await lists(null);
          recorded.push([step, all]);
          asked.push(all.stats.asOf);
        }
        await act('take back', A, B, C);
        // What was taken in step by step is what a server that begins now reads.
        const { lists: listAnew } = askerOf(graph as never);
        expect(await lists(null)).toEqual(await listAnew(null));
        const found: unknown[] = [];
        for (const [i, step] of [...first, ...steps].entries())
          found.push([step, await lists(asked[i] ?? null)]);
        expect(found).toEqual(recorded);
      }),
      { numRuns: triesOf(1) },
    );
  });
});

describe('asOf with what was retracted', () => {
  const LIST = `query ($asOf: AsOf) { statements(filter: { asOf: $asOf }) { totals { reports } edges { node { article { id } } } }
    entities(asOf: $asOf) { edges { node { name } } } events(asOf: $asOf) { edges { node { reports { totalCount } articles } } }
    articles(asOf: $asOf) { totalCount } stats(asOf: $asOf) { articles entities statements utterances eventReports events } }`;
  const people = async (asOf: number) => {
    const { entities } = await data<{ entities: { edges: { node: { name: string } }[] } }>(LIST, { asOf });
    return entities.edges.map(({ node }) => node.name).sort();
  };

  it('shows nothing of it, as of any time, until it is taken back', { timeout: 180_000 }, async () => {
    await ingest(C, { ...SHORT, about: {} });
    const alone = await data(LIST, { asOf: 1 });
    await ingest(A, MOE);
    await ingest(A, LATER);
    const both = await data(LIST, { asOf: 2 });
    expect(await people(2)).toEqual(['I. Moe', 'Ingrid Moe', 'JPN', 'NOR']);
    await act('retract', A);
    expect(await data(LIST, { asOf: 1 })).toEqual(alone);
    expect(await data(LIST, { asOf: 2 })).toEqual(alone);
    expect(await data(LIST, { asOf: 3 })).toEqual(alone);
    expect(await data(LIST, { asOf: 4 })).toEqual(await data(LIST, { asOf: null }));
    await act('take back', A);
    expect(await data(LIST, { asOf: 2 })).toEqual(both);
    expect(await data(LIST, { asOf: 4 })).toEqual(alone);
  });

  it('hides what an older Ujar retracted, once the graph is brought to this version', async () => {
    await ingest(A, MOE);
    await ingest(A, LATER);
    await act('retract', A);
    const hidden = () =>
      rows(`MATCH (n) OPTIONAL MATCH (n)-[link:IS|REPORT_OF]->() WITH n, link WHERE n.hidden IS NOT NULL
        RETURN n.id AS id, n.hidden AS at, count(link) AS links, count(link.hidden) AS hidden ORDER BY id`);
    const marked = await hidden();
    expect(marked.length).toBeGreaterThan(8);
    await database.write((transaction) =>
      transaction.run('MATCH (n)-[l]->() SET n.hidden = null, l.hidden = null'),
    );
    await database.write((transaction) => transaction.run('MATCH (n) SET n.hidden = null'));
    await database.write((transaction) => transaction.run(loadCypher('fill-hidden')));
    expect(await hidden()).toEqual(marked);
  });

  it('keeps no name of what was erased', async () => {
    await ingest(A, { ...MOE, speaker: 'Ingrid Moe-Falk' });
    await ingest(B, NEVER);
    await decide(A, B, 'same');
    await ingest(C, MOE);
    await decide(A, C, 'same');
    expect(await rows(`MATCH (s:State) WHERE s.name = 'Ingrid Moe-Falk' RETURN s.name AS name`)).not.toEqual(
      [],
    );
    await act('erase', A);
    const left = `MATCH (s:State) WHERE any(name IN s.names + [s.name] WHERE name CONTAINS 'Falk') RETURN s.name AS name`;
    expect(await rows(left)).toEqual([]);
    expect(await people(3)).not.toContain('Ingrid Moe-Falk');
  });
});

describe('the argument asOf', () => {
  const COUNT = 'totalCount asOf';

  it('is a sequence or a time, for each field its own, with all that nests', async () => {
    await ingest(A, MOE, '2025-03-01T10:00:00.000Z');
    await ingest(B, NEVER, '2025-03-02T10:00:00.000Z');
    await decide(A, B, 'same');
    const answer = await data<Record<string, { asOf: number; totalCount: number }>>(
      `query ($time: AsOf) { now: statements { ${COUNT} edges { node { speakers { entity { by { reports } } } } } }
        past: statements(filter: { asOf: 1 }) { ${COUNT} edges { node { speakers { entity { by { reports } } } } } }
        none: statements(filter: { asOf: 0 }) { ${COUNT} } morning: statements(filter: { asOf: $time }) { ${COUNT} }
        before: statements(filter: { asOf: "2025-03-01T12:00:00+07:00" }) { ${COUNT} } }`,
      { time: '2025-03-02T09:59:59Z' },
    );
    const by = (reports: number) => ({ node: { speakers: [{ entity: { by: { reports } } }] } });
    expect(answer).toEqual({
      now: { asOf: 3, totalCount: 2, edges: [by(2), by(2)] },
      past: { asOf: 1, totalCount: 1, edges: [by(1)] },
      none: { asOf: 0, totalCount: 0 },
      morning: { asOf: 1, totalCount: 1 },
      before: { asOf: 0, totalCount: 0 },
    });
  });

  it('takes one round trip for a sequence, one more for a time', async () => {
    await ingest(A, MOE);
    const count = async (query: string) => {
      // What views are counted from is read once, and after each thing written.
      await data('{ statements { asOf } }', {});
      trips.sent = 0;
      await data(query, {});
      return trips.sent;
    };
    const nested = 'edges { node { speakers { entity { name } } utterance { reports } article { title } } }';
    expect(await count(`{ statements(filter: { asOf: 1 }) { asOf ${nested} } }`)).toBe(1);
    expect(await count('{ entities(asOf: 1) { asOf totalCount edges { node { name } } } }')).toBe(1);
    expect(await count('{ entity(id: "NOR", asOf: 1) { name } }')).toBe(1);
    expect(await count('{ stats(asOf: 1) { asOf statements } }')).toBe(1);
    expect(await count('{ stats(asOf: "2025-03-02T00:00:00Z") { asOf } }')).toBe(2);
  });

  it('lets a walk go on through what was there when it began', async () => {
    await ingest(A, MOE);
    await ingest(B, NEVER);
    const page = (after: string | null, asOf: number | null) =>
      data<{
        statements: {
          asOf: number;
          totalCount: number;
          edges: { node: { article: { id: string } } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      }>(
        `query ($after: String, $asOf: AsOf) { statements(first: 1, after: $after, filter: { asOf: $asOf }) {
          asOf totalCount edges { node { article { id } } } pageInfo { endCursor hasNextPage } } }`,
        { after, asOf },
      );
    const { statements: first } = await page(null, null);
    await ingest(C, { ...SHORT, day: '2026-03-02' });
    await reread(A, B);
    const { statements: second } = await page(first.pageInfo.endCursor, first.asOf);
    expect(second).toMatchObject({ asOf: first.asOf, totalCount: 2, pageInfo: { hasNextPage: false } });
    expect([first, second].map(({ edges }) => edges[0]?.node.article.id)).toEqual([
      `Article:${B}`,
      `Article:${A}`,
    ]);
  });

  it('finds nothing under an id that is of later, and refuses one that never was', async () => {
    await ingest(C, SHORT);
    await ingest(A, MOE);
    const id = await idOf(`MATCH (e:Person {name: 'Ingrid Moe'}) RETURN e.id AS id`);
    const { data: found, errors } = await ask<Record<string, unknown>>(
      `query ($id: ID!) { entity(id: $id, asOf: 1) { name } article(id: "${A}", asOf: 1) { title }
        statements(filter: { asOf: 1, involves: [$id] }) { totalCount } }`,
      { id },
    );
    expect(errors).toBeUndefined();
    expect(found).toEqual({ entity: null, article: null, statements: { totalCount: 0 } });
    for (const query of [
      '{ statements(filter: { asOf: 1, target: ["nobody"] }) { totalCount } }',
      '{ event(id: "none", asOf: 1) { id } }',
    ])
      expect((await ask(query)).errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_ID' });
  });

  it.each([
    ['{ statements(filter: { asOf: 7 }) { totalCount } }', 'filter.asOf'],
    ['{ statements(filter: { asOf: -1 }) { totalCount } }', 'filter.asOf'],
    ['{ neighbourhood(filter: { asOf: 7 }) { hidden } }', 'filter.asOf'],
    ['{ stats(asOf: 7) { asOf } }', 'asOf'],
    ['{ stats(asOf: "yesterday") { asOf } }', 'asOf'],
    ['{ stats(asOf: "2025-03-01") { asOf } }', 'asOf'],
    ['{ stats(asOf: "2025-13-01T00:00:00Z") { asOf } }', 'asOf'],
    ['{ stats(asOf: "2999-01-01T00:00:00Z") { asOf } }', 'asOf'],
    ['{ entities(asOf: 7) { totalCount } }', 'asOf'],
    ['{ entity(id: "NOR", asOf: 7) { name } }', 'asOf'],
    ['{ event(id: "none", asOf: 7) { id } }', 'asOf'],
    ['{ lineage(utterance: "none", asOf: 7) { undated } }', 'asOf'],
    [`{ article(id: "${A}", asOf: 7) { id } }`, 'asOf'],
    ['{ positions(speaker: "NOR", target: "JPN", asOf: 7) { totalCount } }', 'asOf'],
  ])('%s is refused, naming the argument', async (query, argument) => {
    await ingest(A, MOE);
    const { errors } = await ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument });
  });
});
