import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import type { Document, StanceValue } from '../../server/document/document.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { randomOf } from './random-queries.ts';

let database: Database;
let yoga: ReturnType<typeof createGraphql>;
let trips = 0;

const random = randomOf(20261127);

const NAMES = (code: string) => ({ name: code, names: [code] });

/** A graph drawn at random: statements with every kind of time, by and about everybody, some told twice, and articles without any. */
const SPEAKERS = ['Ingrid Moe', 'Kenji Abe', null] as const;
const TARGETS = ['Norway', 'Japan', null] as const;
const STANCES: readonly StanceValue[] = ['supports', 'opposes', 'neutral'];
const SAID = [
  '2026-03-01',
  '2026-03-02',
  '2026-03-08',
  ['2026-03-02', '2026-03-08'],
  ['2026-03-01', '2026-03-02'],
  ['2026-03-01', '2026-03-31'],
  ['2026-01-01', '2026-12-31'],
  ['2025-12-31', '2026-01-01'],
  '2024-12-30',
  null,
] as const;
const PUBLISHED = ['2026-03-02', '2026-02-28', null, '2027-01-01'] as const;
const KINDS = ['direct', 'indirect'] as const;
const ACTS = ['say', 'deny'] as const;
const OUTLETS = ['Nordic Ledger', 'Harian Laut'] as const;
const LEARNED = ['2026-06-01T23:59:59.000Z', '2026-06-02T00:00:00.000Z'] as const;

function madeArticle(number: number): Document {
  const pick = <T>(of: readonly T[]) => of[random(of.length)] as T;
  const [by, about] = [pick(SPEAKERS), pick(TARGETS)];
  const day = pick(PUBLISHED);
  const words = `the ports of quarter ${random(13)} stay open to every ship that asks in time for ${about ?? 'a berth'}`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      outlet: pick(OUTLETS),
      published: day === null ? null : { from: day, to: day, precision: 'day' },
      text: `${by ?? 'Somebody'} said: ${words}. Norway and Japan listened on day ${number}.`,
    },
    [...(by === null ? [] : [{ name: by }]), { name: 'Norway', iso3: 'NOR' }, { name: 'Japan', iso3: 'JPN' }],
    number % 9 === 8
      ? []
      : [
          {
            ...{
              by,
              words,
              cue: 'said',
              kind: pick(KINDS),
              act: pick(ACTS),
              confidence: pick([0.6, 0.9, 1]),
              on: pick(SAID),
            },
            about: about === null ? {} : { [about]: pick(STANCES) },
          },
        ],
  );
}

beforeAll(async () => {
  database = await openEmpty();
  for (const [turn, at] of LEARNED.entries())
    await writeBatch(
      graphOf(database),
      Array.from({ length: 40 }, (_, i) => entryOf(madeArticle(turn * 40 + i))),
      at,
      NAMES,
    );
  const graph = {
    read: <R>(work: Parameters<Database['read']>[0]) => {
      trips += 1;
      return database.read(work) as Promise<R>;
    },
  };
  yoga = createGraphql(graph as never, () => {});
}, 60_000);
afterAll(() => database.close());

async function ask<T>(query: string, variables: object = {}): Promise<{ data: T; errors?: object[] }> {
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as never;
}

interface Count {
  readonly reports: number;
  readonly utterances: number;
}

interface Line {
  readonly totals: Count & { readonly unplaced: object };
  readonly bins: readonly (Count & {
    readonly from: string;
    readonly to: string;
    readonly stances: Readonly<Record<StanceValue, number>>;
  })[];
  readonly imprecise: Count;
  readonly undated: Count;
}

interface Node {
  readonly said: { readonly from: string; readonly to: string } | null;
  readonly article: {
    readonly published: { readonly from: string; readonly to: string } | null;
    readonly learned: string;
  };
  readonly utterance: { readonly id: string };
  readonly speakers: readonly { readonly entity: { readonly id: string } }[];
  readonly targets: readonly {
    readonly entity: { readonly id: string };
    readonly stance: { readonly value: string };
  }[];
}

const TOTALS = 'totals { reports utterances unplaced { noDate noTarget noSpeaker } }';
const LINE = `${TOTALS} bins { from to reports utterances stances { supports opposes neutral } }
  imprecise { reports utterances } undated { reports utterances }`;
const COUNTS = 'reports utterances stances { supports opposes neutral }';
const MATRIX = `${TOTALS} hidden { rows columns } rows { entity { id } reports utterances } columns { entity { id } reports utterances }
  cells { speaker { id } target { id } ${COUNTS} trend { from to ${COUNTS} } }`;
const ALL = `query ($filter: StatementFilter, $bucket: Bucket, $clock: Clock) {
  timeline(filter: $filter, bucket: $bucket, clock: $clock) { ${LINE} }
  neighbourhood(filter: $filter) { ${TOTALS} }
  saidAbout(filter: $filter, bucket: $bucket, clock: $clock) { ${MATRIX} }
  statements(filter: $filter, first: 200) { ${TOTALS} edges { node { said { from to } utterance { id }
    article { published { from to } learned } speakers { entity { id } } targets { entity { id } stance { value } } } } } }`;

interface Walked {
  readonly stats: { readonly statements: number };
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
}

interface Side extends Count {
  readonly entity: { readonly id: string };
}

interface Matrix extends Pick<Line, 'totals'> {
  readonly hidden: { readonly rows: number; readonly columns: number };
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly cells: readonly (Count & {
    readonly speaker: { readonly id: string };
    readonly target: { readonly id: string };
    readonly stances: Readonly<Record<StanceValue, number>>;
    readonly trend: Line['bins'];
  })[];
}

type Clock = 'SAID' | 'PUBLISHED' | 'LEARNED';

function daysOf({ said, article }: Node, clock: Clock): readonly [string, string] | null {
  const told = {
    SAID: said,
    PUBLISHED: article.published,
    LEARNED: { from: article.learned, to: article.learned },
  }[clock];
  return told && [told.from.slice(0, 10), told.to.slice(0, 10)];
}

/** First and last day of the bin that holds the day, worked out by the calendar. */
function binOf(day: string, bucket: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  if (bucket === 'DAY') return `${day} ${day}`;
  if (bucket === 'YEAR') return `${year}-01-01 ${year}-12-31`;
  if (bucket === 'MONTH')
    return `${iso(new Date(Date.UTC(year, month - 1, 1)))} ${iso(new Date(Date.UTC(year, month, 0)))}`;
  const date = new Date(`${day}T00:00:00Z`);
  const monday = date.getTime() - ((date.getUTCDay() + 6) % 7) * 86_400_000;
  return `${iso(new Date(monday))} ${iso(new Date(monday + 6 * 86_400_000))}`;
}

function countOf(nodes: readonly Node[]): Count {
  return { reports: nodes.length, utterances: new Set(nodes.map(({ utterance }) => utterance.id)).size };
}

function isWanted(id: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.includes(id);
}

function isIn(targets: Node['targets'], wanted: readonly string[]): boolean {
  return targets.some(({ entity }) => isWanted(entity.id, wanted));
}

function stancesOf(nodes: readonly Node[], wanted: readonly string[]) {
  const showing = (stance: string) =>
    nodes.filter(({ targets }) =>
      targets.some((each) => each.stance.value === stance && isWanted(each.entity.id, wanted)),
    ).length;
  return { supports: showing('SUPPORTS'), opposes: showing('OPPOSES'), neutral: showing('NEUTRAL') };
}

function tellTime(nodes: readonly Node[], bucket: string, clock: Clock, wanted: readonly string[]) {
  const bins = new Map<string, Node[]>();
  const [imprecise, undated]: [Node[], Node[]] = [[], []];
  for (const node of nodes) {
    const days = daysOf(node, clock);
    if (days === null) undated.push(node);
    else if (binOf(days[0], bucket) !== binOf(days[1], bucket)) imprecise.push(node);
    else bins.set(binOf(days[0], bucket), [...(bins.get(binOf(days[0], bucket)) ?? []), node]);
  }
  return {
    bins: [...bins]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([bin, of]) => {
        const [from, to] = bin.split(' ');
        return { from, to, ...countOf(of), stances: stancesOf(of, wanted) };
      }),
    imprecise: countOf(imprecise),
    undated: countOf(undated),
  };
}

/** Those that the statements give, with most utterances first. */
function sidesOf(nodes: readonly Node[], idsOf: (node: Node) => readonly string[]): Side[] {
  const sides = new Map<string, Node[]>();
  for (const node of nodes) for (const id of idsOf(node)) sides.set(id, [...(sides.get(id) ?? []), node]);
  return [...sides]
    .map(([id, of]) => ({ entity: { id }, ...countOf(of) }))
    .sort(
      (a, b) => b.utterances - a.utterances || b.reports - a.reports || (a.entity.id < b.entity.id ? -1 : 1),
    );
}

const CONDITIONS = {
  target: fc.subarray(['NOR', 'JPN']),
  involves: fc.subarray(['NOR', 'JPN']),
  between: fc.constant(['NOR', 'JPN']),
  kind: fc.subarray(['DIRECT', 'INDIRECT']),
  act: fc.subarray(['SAY', 'DENY']),
  stance: fc.subarray(['SUPPORTS', 'OPPOSES', 'NEUTRAL']),
  outlet: fc.subarray(['Nordic Ledger', 'Harian Laut']),
  language: fc.subarray(['EN', 'ID']),
  text: fc.constantFrom('berth', 'ports quarter'),
  minConfidence: fc.constantFrom(0, 0.75, 0.95),
  firstHandOnly: fc.boolean(),
  reviewed: fc.boolean(),
  rollUp: fc.boolean(),
  period: fc.record({
    from: fc.constantFrom('2024', '2026-03', '2026-03-02'),
    to: fc.constantFrom('2026-03-07', '2026-06-01', '2028'),
    clock: fc.constantFrom<Clock>('SAID', 'PUBLISHED', 'LEARNED'),
  }),
  asOf: fc.constantFrom(1, 2),
};
type Conditions = typeof CONDITIONS & { readonly speaker: fc.Arbitrary<string[]> };

/** Up to four conditions at once, for more leave nothing. */
function filtersWith(speakers: readonly string[]) {
  const all: Conditions = { ...CONDITIONS, speaker: fc.subarray([...speakers]) };
  return fc
    .tuple(fc.record(all), fc.subarray(Object.keys(all) as (keyof Conditions)[], { maxLength: 4 }))
    .map(
      ([filter, kept]): Partial<typeof filter> => Object.fromEntries(kept.map((key) => [key, filter[key]])),
    );
}

describe('the views of one filter', () => {
  it('tell the same totals, hold every statement in the bin that holds its time whole, or beside, and in the cell of its speaker and target', async () => {
    let found = 0;
    const { data: everybody } = await ask<{ neighbourhood: { entities: { entity: { id: string } }[] } }>(
      '{ neighbourhood { entities { entity { id } } } }',
    );
    const ids = everybody.neighbourhood.entities.map(({ entity }) => entity.id);
    await fc.assert(
      fc.asyncProperty(
        filtersWith(ids),
        fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'),
        fc.constantFrom<Clock>('SAID', 'PUBLISHED', 'LEARNED'),
        async (filter, bucket, clock) => {
          const { data, errors } = await ask<{
            timeline: Line;
            neighbourhood: Pick<Line, 'totals'>;
            saidAbout: Matrix;
            statements: Pick<Line, 'totals'> & { readonly edges: readonly { readonly node: Node }[] };
          }>(ALL, { filter, bucket, clock });
          expect(errors).toBeUndefined();
          const { timeline, statements, neighbourhood, saidAbout } = data;
          expect(timeline.totals).toEqual(statements.totals);
          expect(neighbourhood.totals).toEqual(statements.totals);
          expect(saidAbout.totals).toEqual(statements.totals);
          const nodes = statements.edges.map(({ node }) => node);
          expect(nodes).toHaveLength(statements.totals.reports);
          found += nodes.length;
          const wanted = filter.target?.map((id) => `Entity:${id}`) ?? [];
          const told = tellTime(nodes, bucket, clock, wanted);
          expect(timeline.bins).toEqual(told.bins);
          expect(timeline.imprecise).toEqual(told.imprecise);
          expect(timeline.undated).toEqual(told.undated);
          const speakers = sidesOf(nodes, ({ speakers, targets }) =>
            isIn(targets, wanted) ? speakers.slice(0, 1).map(({ entity }) => entity.id) : [],
          );
          const targets = sidesOf(nodes, ({ speakers, targets }) =>
            speakers.length === 0
              ? []
              : targets.map(({ entity }) => entity.id).filter((id) => isWanted(id, wanted)),
          );
          expect(saidAbout).toMatchObject({
            rows: speakers,
            columns: targets,
            hidden: { rows: 0, columns: 0 },
          });
          expect(saidAbout.cells).toEqual(
            speakers.flatMap(({ entity: speaker }) =>
              targets.flatMap(({ entity: target }) => {
                const held = nodes.filter(
                  (node) => node.speakers[0]?.entity.id === speaker.id && isIn(node.targets, [target.id]),
                );
                return held.length === 0
                  ? []
                  : [
                      {
                        ...{ speaker, target, ...countOf(held), stances: stancesOf(held, [target.id]) },
                        trend: tellTime(held, bucket, clock, [target.id]).bins,
                      },
                    ];
              }),
            ),
          );
        },
      ),
      { numRuns: 40, seed: 20261127 },
    );
    expect(found).toBeGreaterThan(100);
  }, 120_000);

  it.each(['SAID', 'PUBLISHED', 'LEARNED'].flatMap((clock) => [`${clock}_NEWEST`, `${clock}_OLDEST`]))(
    'hold each statement once, however a list is walked: %s',
    async (orderBy) => {
      const ids: string[] = [];
      let after = null as string | null;
      do {
        const { data }: { readonly data: Walked } = await ask<Walked>(
          `query ($after: String) { stats { statements } statements(orderBy: ${orderBy}, first: 7, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
          { after },
        );
        const { edges, pageInfo, totalCount } = data.statements;
        expect(totalCount).toBe(data.stats.statements);
        ids.push(...edges.map(({ node }) => node.id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        if (after === null) expect(new Set(ids).size).toBe(totalCount);
      } while (after !== null);
    },
  );

  it('of time take the clock of the period where it is given none, months where no width, and one round trip', async () => {
    trips = 0;
    const { data } = await ask<{ timeline: Line; said: Line }>(
      '{ timeline(filter: { period: { clock: LEARNED } }) { bins { from to reports } } }',
    );
    expect(trips).toBe(1);
    expect(data.timeline.bins).toEqual([{ from: '2026-06-01', to: '2026-06-30', reports: 72 }]);
  });

  it('of speakers by targets show what is asked for, in its order, and tell what else there is', async () => {
    trips = 0;
    const { data } = await ask<{ all: Matrix; asked: Matrix; one: Matrix }>(
      `{ all: saidAbout { ${MATRIX} } asked: saidAbout(columns: ["Entity:JPN", "NOR", "JPN"], firstRows: 1) { ${MATRIX} }
         one: saidAbout(rows: ["NOR"]) { ${MATRIX} } }`,
    );
    expect(trips).toBe(3);
    const { all, asked, one } = data;
    expect(asked.columns.map(({ entity }) => entity.id)).toEqual(['Entity:JPN', 'Entity:NOR']);
    expect(asked).toMatchObject({ hidden: { rows: all.rows.length - 1, columns: 0 }, totals: all.totals });
    expect(asked.cells.map(({ speaker }) => speaker.id)).toEqual(
      asked.cells.map(() => all.rows[0]?.entity.id),
    );
    expect(one).toMatchObject({
      ...{ rows: [{ entity: { id: 'Entity:NOR' }, reports: 0, utterances: 0 }], columns: [], cells: [] },
      ...{ hidden: { rows: 0, columns: 0 }, totals: all.totals },
    });
  });

  it('take the name of an outlet in whatever case', async () => {
    const query = (name: string) =>
      ask<{ statements: { totalCount: number } }>(
        `{ statements(filter: { outlet: ["${name}"] }) { totalCount } }`,
      );
    const { data } = await query('nordic LEDGER ');
    expect(data.statements.totalCount).toBeGreaterThan(0);
    expect(data).toEqual((await query('Nordic Ledger')).data);
  });

  it.each([
    ['{ statements(filter: { outlet: ["Nordic"] }) { totalCount } }', 'UNKNOWN_ID', 'filter.outlet'],
    ['{ entities(search: "") { totalCount } }', 'BAD_ARGUMENT', 'search'],
    ['{ events(filter: { leastReports: 0 }) { totalCount } }', 'BAD_ARGUMENT', 'filter.leastReports'],
    ['{ audit(by: ["nobody"]) { totalCount } }', 'UNKNOWN_ID', 'by'],
    ['{ saidAbout(rows: ["nobody"]) { asOf } }', 'UNKNOWN_ID', 'rows'],
    ['{ saidAbout(columns: ["nobody"]) { asOf } }', 'UNKNOWN_ID', 'columns'],
    ['{ saidAbout(firstRows: 0) { asOf } }', 'BAD_ARGUMENT', 'firstRows'],
    ['{ saidAbout(firstColumns: 101) { asOf } }', 'BAD_ARGUMENT', 'firstColumns'],
    ['{ timeline(filter: { target: ["nobody"] }) { asOf } }', 'UNKNOWN_ID', 'filter.target'],
    ['{ timeline(filter: { asOf: 9 }) { asOf } }', 'BAD_ARGUMENT', 'filter.asOf'],
    [
      '{ timeline(filter: { period: { from: "2027", to: "2026" } }) { asOf } }',
      'BAD_ARGUMENT',
      'filter.period',
    ],
  ])('%s is refused with its code and the argument’s name', async (query, code, argument) => {
    const { errors } = await ask(query);
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
  });
});
