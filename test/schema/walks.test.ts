import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { groupBy } from '../../server/derive/order.ts';
import type { Document, StanceValue } from '../../server/document/document.ts';
import { openEmpty } from '../graph/database.ts';
import { type Cast, documentOf, entryOf } from '../graph/documents.ts';
import { askerOf } from './questions.ts';

let database: Database;
const { ask, data, trips } = askerOf({ read: (work) => database.read(work as never) });

/** Who is there: countries by code, and one person. */
const CAST: Readonly<Record<string, Cast>> = {
  NOR: { name: 'Norway', iso3: 'NOR' },
  JPN: { name: 'Japan', iso3: 'JPN' },
  IDN: { name: 'Indonesia', iso3: 'IDN' },
  PHL: { name: 'Philippines', iso3: 'PHL' },
  BRA: { name: 'Brazil', iso3: 'BRA' },
  ISL: { name: 'Iceland', iso3: 'ISL' },
  CHL: { name: 'Chile', iso3: 'CHL' },
  KEN: { name: 'Kenya', iso3: 'KEN' },
  FJI: { name: 'Fiji', iso3: 'FJI' },
  PER: { name: 'Peru', iso3: 'PER' },
};

/**
 * Who speaks about whom, how often. Norway is the hub; Chile and Kenya hang at the end of a chain, twice with Brazil between
 * and once with Fiji; Peru speaks of itself alone.
 */
const SPOKEN: readonly (readonly [by: string, about: string, times: number])[] = [
  ['NOR', 'JPN', 3],
  ['JPN', 'NOR', 1],
  ['IDN', 'NOR', 2],
  ['NOR', 'PHL', 1],
  ['NOR', 'NOR', 1],
  ['ISL', 'NOR', 1],
  ['JPN', 'BRA', 1],
  ['IDN', 'BRA', 2],
  ['PHL', 'BRA', 1],
  ['BRA', 'CHL', 2],
  ['IDN', 'FJI', 1],
  ['FJI', 'CHL', 1],
  ['CHL', 'KEN', 1],
  ['PER', 'PER', 1],
];
const STANCES: readonly StanceValue[] = ['supports', 'opposes', 'neutral'];
const SAID = ['2026-03-01', '2026-03-05', null, '2026-02-01', ['2026-03-02', '2026-03-30']] as const;

function madeArticles(): Document[] {
  return SPOKEN.flatMap(([by, about, times]) =>
    Array.from({ length: times }, (_, i) => [by, about, i] as const),
  ).map(([by, about, turn], number) => {
    const cast = [...new Set([by, about])].map((code) => CAST[code] as Cast);
    const [speaker, target] = [CAST[by]?.name ?? '', CAST[about]?.name ?? ''];
    // The same words twice, so that there are more reports than utterances.
    const words = `the ports of quarter ${by} ${turn === 1 ? 0 : turn} stay open to every ship of the south that asks in time`;
    return documentOf(
      {
        address: `https://nordic-ledger.example/${number}`,
        outlet: number % 2 === 0 ? 'Nordic Ledger' : 'Harian Laut',
        text: `${speaker} said of ${target} on day ${number}: ${words}.`,
      },
      cast,
      [
        {
          ...{ by: speaker, cue: 'said', words, on: SAID[number % SAID.length] ?? null },
          about: { [target]: STANCES[number % 3] as StanceValue },
          confidence: number % 4 === 0 ? 0.6 : 0.9,
        },
      ],
    );
  });
}

const AT = ['2026-06-01T00:00:00.000Z', '2026-06-02T00:00:00.000Z'] as const;

beforeAll(async () => {
  database = await openEmpty();
  const articles = madeArticles();
  for (const [turn, at] of AT.entries())
    await writeBatch(
      graphOf(database),
      articles.filter((_, i) => i % 2 === turn).map((each) => entryOf(each)),
      at,
      (code) => ({ name: CAST[code]?.name ?? code, names: [code] }),
    );
}, 60_000);
afterAll(() => database.close());

interface Row {
  readonly id: string;
  readonly confidence: number;
  readonly said: { readonly from: string } | null;
  readonly utterance: { readonly id: string };
  readonly speakers: readonly { readonly confidence: number; readonly entity: { readonly id: string } }[];
  readonly targets: readonly {
    readonly entity: { readonly id: string };
    readonly stance: { readonly value: string; readonly confidence: number };
  }[];
}

/** One that is said by somebody about somebody, with what the filter selects it for. */
interface Link extends Row {
  readonly by: string;
  readonly about: string;
  readonly stance: { readonly value: string; readonly confidence: number };
}

interface Filter {
  readonly target?: readonly string[];
  readonly stance?: readonly string[];
}

async function linksOf(filter: Filter): Promise<Link[]> {
  const { statements } = await data<{ statements: { edges: { node: Row }[] } }>(
    `query ($filter: StatementFilter) { statements(filter: $filter, first: 200) { edges { node { id confidence said { from }
      utterance { id } speakers { confidence entity { id } } targets { entity { id } stance { value confidence } } } } } }`,
    { filter },
  );
  const wanted = filter.target?.map((code) => `Entity:${code}`) ?? [];
  return statements.edges.flatMap(({ node }) =>
    node.targets
      .filter(
        ({ entity, stance }) =>
          (wanted.length === 0 || wanted.includes(entity.id)) &&
          ((filter.stance ?? []).length === 0 || filter.stance?.includes(stance.value)),
      )
      .map(({ entity, stance }) => ({
        ...node,
        by: node.speakers[0]?.entity.id ?? '',
        about: entity.id,
        stance,
      })),
  );
}

function countOf(links: readonly Link[]) {
  const showing = (value: string) => links.filter(({ stance }) => stance.value === value).length;
  return {
    reports: new Set(links.map(({ id }) => id)).size,
    utterances: new Set(links.map(({ utterance }) => utterance.id)).size,
    stances: { supports: showing('SUPPORTS'), opposes: showing('OPPOSES'), neutral: showing('NEUTRAL') },
  };
}

const filters = fc.record(
  {
    target: fc.subarray(['NOR', 'BRA', 'CHL'], { minLength: 1 }),
    involves: fc.subarray(['NOR', 'JPN', 'IDN'], { minLength: 1 }),
    between: fc.constant(['NOR', 'JPN', 'IDN', 'BRA', 'CHL']),
    stance: fc.subarray(['SUPPORTS', 'OPPOSES', 'NEUTRAL'], { minLength: 1 }),
    outlet: fc.constantFrom(['Nordic Ledger'], ['Harian Laut']),
    text: fc.constantFrom('ports', 'quarter IDN'),
    minConfidence: fc.constantFrom(0, 0.6),
    period: fc.constantFrom(
      { from: '2026-03' },
      { to: '2026-02-15' },
      { from: '2026-06-02', clock: 'LEARNED' },
    ),
    asOf: fc.constantFrom(1, 2),
  },
  { requiredKeys: [] },
);
/** As often as not everything, else some of the fields. */
const someFilters = fc.oneof(fc.constant({}), filters);
const codes = fc.constantFrom(...Object.keys(CAST));

const COUNTS = 'reports utterances stances { supports opposes neutral }';
const EXPAND = `query ($id: ID!, $type: NeighbourType!, $first: Int, $after: String, $filter: StatementFilter) {
  expand(id: $id, type: $type, first: $first, after: $after, filter: $filter) {
    totalCount asOf totals { entities reports utterances } remainder { entities reports utterances }
    pageInfo { hasNextPage endCursor } edges { node { id kind } ${COUNTS} latest } } }`;

interface Expansion {
  readonly totalCount: number;
  readonly totals: object;
  readonly remainder: object;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly (ReturnType<typeof countOf> & {
    readonly node: { readonly id: string; readonly kind: string };
    readonly latest: string | null;
  })[];
}

async function expandAll(variables: object, first: number): Promise<Expansion[]> {
  const pages: Expansion[] = [];
  for (let after: string | null = null; ; ) {
    const { expand }: { expand: Expansion } = await data(EXPAND, { ...variables, first, after });
    pages.push(expand);
    after = expand.pageInfo.endCursor;
    if (!expand.pageInfo.hasNextPage) return pages;
  }
}

function neighbourCount(links: readonly Link[], side: 'by' | 'about') {
  const { reports, utterances } = countOf(links);
  return { entities: new Set(links.map((link) => link[side])).size, reports, utterances };
}

describe('neighbourhood(filter)', () => {
  it('has the arrows that the filter selects, and no others between those it is about', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const { neighbourhood } = await data<{ neighbourhood: { arrows: Step['arrows'] } }>(
          `query ($filter: StatementFilter) { neighbourhood(filter: $filter, first: 200) { arrows { speaker { id } target { id } ${COUNTS} } } }`,
          { filter },
        );
        const links = (await linksOf(filter)).filter(({ by }) => by !== '');
        const pairs = groupBy(links, ({ by, about }) => `${by} ${about}`);
        const told = [...pairs.values()].map((between) => ({
          speaker: { id: between[0]?.by },
          target: { id: between[0]?.about },
          ...countOf(between),
        }));
        expect(new Set(neighbourhood.arrows)).toEqual(new Set(told));
      }),
      { numRuns: 8, seed: 20261127 },
    );
  }, 120_000);
});

describe('neighbourhood(ids)', () => {
  it('shows those first who have most to do with the anchors, and says how much that is', async () => {
    const links = await linksOf({});
    for (const code of Object.keys(CAST)) {
      const { neighbourhood } = await data<{
        neighbourhood: { entities: { entity: { id: string }; tie: object | null }[] };
      }>(
        'query ($id: ID!) { neighbourhood(ids: [$id]) { entities { entity { id } tie { reports utterances } } } }',
        { id: code },
      );
      const anchor = `Entity:${code}`;
      const [first, ...others] = neighbourhood.entities;
      expect(first).toEqual({ entity: { id: anchor }, tie: null });
      const wanted = others.map(({ entity }) => {
        const { reports, utterances } = countOf(
          links.filter(({ by, about }) => [by, about].includes(anchor) && [by, about].includes(entity.id)),
        );
        return { reports, utterances };
      });
      expect(others.map(({ tie }) => tie)).toEqual(wanted);
      expect(wanted).toEqual(wanted.toSorted((a, b) => b.utterances - a.utterances || b.reports - a.reports));
    }
  });

  it('keeps the nearest where room is short: Chile, not Japan, which is more spoken of elsewhere', async () => {
    const { neighbourhood } = await data<{ neighbourhood: { entities: { entity: { name: string } }[] } }>(
      '{ neighbourhood(ids: ["BRA"], first: 3) { entities { entity { name } } } }',
      {},
    );
    expect(neighbourhood.entities.map(({ entity }) => entity.name).sort()).toEqual([
      'Brazil',
      'Chile',
      'Indonesia',
    ]);
  });
});

describe('expand(id, type)', () => {
  it('gives every neighbour once, most utterances first, of equals the latest, with what is not shown yet', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFilters,
        codes,
        fc.constantFrom('BY', 'ABOUT'),
        fc.integer({ min: 1, max: 3 }),
        async (filter, code, direction, first) => {
          const id = `Entity:${code}`;
          const [own, side] = direction === 'BY' ? (['by', 'about'] as const) : (['about', 'by'] as const);
          const links = (await linksOf(filter)).filter((link) => link[own] === id && link.by !== '');
          const ids = [...new Set(links.map((link) => link[side]))];
          const latestOf = (of: readonly Link[]) =>
            of
              .flatMap(({ said }) => said?.from.slice(0, 10) ?? [])
              .sort()
              .at(-1) ?? null;
          const told = ids
            .map((other) => {
              const between = links.filter((link) => link[side] === other);
              return { node: { id: other, kind: 'COUNTRY' }, ...countOf(between), latest: latestOf(between) };
            })
            .sort(
              (a, b) =>
                b.utterances - a.utterances ||
                (a.latest === b.latest ? 0 : (a.latest ?? '') < (b.latest ?? '') ? 1 : -1) ||
                (a.node.id < b.node.id ? -1 : 1),
            );
          // The latest day is told by the clock of the filter's period.
          const said = !('period' in filter && filter.period && 'clock' in filter.period);
          const pages = await expandAll({ id, type: { direction }, filter }, first);
          const rows = pages.flatMap(({ edges }) => edges);
          if (said) expect(rows).toEqual(told);
          else expect(rows.map(({ node }) => node.id).sort()).toEqual(told.map(({ node }) => node.id).sort());
          let shown = 0;
          for (const { edges, totalCount, totals, remainder } of pages) {
            shown += edges.length;
            const after = rows.slice(shown).map(({ node }) => node.id);
            expect(totalCount).toBe(told.length);
            expect(totals).toEqual(neighbourCount(links, side));
            expect(remainder).toEqual(
              neighbourCount(
                links.filter((link) => after.includes(link[side])),
                side,
              ),
            );
          }
        },
      ),
      { numRuns: 15, seed: 20261127 },
    );
  }, 120_000);

  it('is of the types that the neighbourhood counts, and the remainder of nothing shown is none', async () => {
    const { neighbourhood } = await data<{
      neighbourhood: { counts: { direction: string; kind: string; entities: number }[] };
    }>('{ neighbourhood(ids: ["NOR"]) { counts { direction kind entities reports utterances } } }', {});
    expect(neighbourhood.counts.map(({ direction }) => direction)).toEqual(['ABOUT', 'BY']);
    for (const { direction, kind, ...count } of neighbourhood.counts) {
      const [page] = await expandAll({ id: 'NOR', type: { direction, kind } }, 200);
      expect(page?.totals).toEqual(count);
      expect(page?.remainder).toEqual({ entities: 0, reports: 0, utterances: 0 });
    }
    const [none] = await expandAll({ id: 'NOR', type: { direction: 'BY', kind: 'PERSON' } }, 5);
    expect(none).toMatchObject({ totalCount: 0, edges: [] });
  });

  it('tells the latest day on the clock that is asked for', async () => {
    const { expand } = await data<{ expand: { edges: { latest: string }[] } }>(
      '{ expand(id: "Entity:CHL", type: { direction: BY }, clock: LEARNED) { edges { latest } } }',
      {},
    );
    expect(expand.edges.map(({ latest }) => latest.slice(0, 8))).toEqual(['2026-06-']);
  });

  it('takes one round trip', async () => {
    trips.sent = 0;
    await expandAll({ id: 'NOR', type: { direction: 'BY' } }, 200);
    expect(trips.sent).toBe(1);
  });
});

const PATH = `query ($from: ID!, $to: ID!, $maxDepth: Int, $filter: StatementFilter, $first: Int) {
  path(from: $from, to: $to, maxDepth: $maxDepth, filter: $filter, first: $first) {
    outcome told length maxDepth hidden from { id } to { id }
    paths { steps { from { id } to { id } arrows { direction speaker { id } target { id } ${COUNTS}
      example { id contents { text start end prefix } } } } } } }`;

interface Step {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly arrows: readonly (ReturnType<typeof countOf> & {
    readonly direction: string;
    readonly speaker: { readonly id: string };
    readonly target: { readonly id: string };
    readonly example: { readonly id: string };
  })[];
}

interface Paths {
  readonly outcome: string;
  readonly told: string;
  readonly length: number | null;
  readonly hidden: number;
  readonly paths: readonly { readonly steps: readonly Step[] }[];
}

const walk = async (variables: object) => (await data<{ path: Paths }>(PATH, variables)).path;

/** All shortest ways, as ids, by looking at each. */
function waysBetween(links: readonly Link[], from: string, to: string, maxDepth: number): string[][] {
  let ways = [[from]];
  const seen = new Set([from]);
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const longer = ways.flatMap((way) => {
      const at = way.at(-1);
      const next = links.flatMap(({ by, about }) => (by === at ? [about] : about === at ? [by] : []));
      return [...new Set(next)].filter((id) => id !== '' && !seen.has(id)).map((id) => [...way, id]);
    });
    for (const way of longer) seen.add(way.at(-1) ?? '');
    ways = longer;
    const done = ways.filter((way) => way.at(-1) === to);
    if (done.length > 0) return done;
  }
  return [];
}

function gradeOf({ confidence, speakers, stance, said, id }: Link) {
  const sure = confidence * (speakers[0]?.confidence ?? 1) * stance.confidence;
  return [sure.toFixed(6), said?.from ?? '', id].join(' ');
}

describe('path(from, to)', () => {
  it('gives the shortest ways by who speaks about whom, either way, with evidence on each step', async () => {
    await fc.assert(
      fc.asyncProperty(
        someFilters,
        codes,
        codes,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (filter, from, to, maxDepth, first) => {
          fc.pre(from !== to);
          const links = await linksOf(filter);
          const ways = waysBetween(links, `Entity:${from}`, `Entity:${to}`, maxDepth);
          const answer = await walk({ from, to, maxDepth, filter, first });
          expect(answer.length).toBe(ways[0] === undefined ? null : ways[0].length - 1);
          expect(answer.paths.length + answer.hidden).toBe(ways.length);
          expect(answer.paths.length).toBe(Math.min(first, ways.length));
          expect(answer.outcome === 'FOUND').toBe(ways.length > 0);
          const strengths = answer.paths.map(({ steps }) => {
            const way = [steps[0]?.from.id, ...steps.map((step) => step.to.id)];
            expect(ways).toContainEqual(way);
            return Math.min(
              ...steps.map((step) => step.arrows.reduce((sum, { utterances }) => sum + utterances, 0)),
            );
          });
          expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
          for (const { from: near, to: far, arrows } of answer.paths.flatMap(({ steps }) => steps)) {
            const told = [
              ['BY', near.id, far.id],
              ['ABOUT', far.id, near.id],
            ].flatMap(([direction = '', speaker = '', target = '']) => {
              const between = links.filter(({ by, about }) => by === speaker && about === target);
              const best = between.toSorted((a, b) => (gradeOf(a) < gradeOf(b) ? 1 : -1))[0];
              return best === undefined
                ? []
                : [
                    {
                      direction,
                      speaker: { id: speaker },
                      target: { id: target },
                      ...countOf(between),
                      example: best.id,
                    },
                  ];
            });
            expect(arrows.map((arrow) => ({ ...arrow, example: arrow.example.id }))).toEqual(told);
          }
        },
      ),
      { numRuns: 30, seed: 20261127 },
    );
  }, 120_000);

  it('says so where there is none within the depth, and where there is none at all', async () => {
    expect(await walk({ from: 'ISL', to: 'KEN', maxDepth: 4 })).toMatchObject({
      outcome: 'NONE_WITHIN_DEPTH',
      told: 'There is no path of at most 4 steps from Iceland to Kenya in what the filter selects.',
      length: null,
      paths: [],
      hidden: 0,
    });
    expect(await walk({ from: 'ISL', to: 'KEN', maxDepth: 5, first: 1 })).toMatchObject({
      outcome: 'FOUND',
      told: 'The shortest paths from Iceland to Kenya have 5 steps; there are 4.',
      hidden: 3,
    });
    for (const maxDepth of [2, 4])
      expect(await walk({ from: 'NOR', to: 'PER', maxDepth })).toMatchObject({
        outcome: 'NONE',
        told: 'There is no path from Norway to Peru, however long, in what the filter selects.',
      });
    expect((await walk({ from: 'NOR', to: 'CHL', filter: { period: { to: '1900' } } })).outcome).toBe('NONE');
  });

  it('refuses what can not be answered, naming the argument', async () => {
    for (const [variables, code, argument] of [
      [{ from: 'NOR', to: 'Entity:NOR' }, 'BAD_ARGUMENT', 'to'],
      [{ from: 'NOR', to: 'nobody' }, 'UNKNOWN_ID', 'to'],
      [{ from: 'Article:x', to: 'NOR' }, 'UNKNOWN_ID', 'from'],
      [{ from: 'NOR', to: 'JPN', maxDepth: 0 }, 'BAD_ARGUMENT', 'maxDepth'],
      [{ from: 'NOR', to: 'JPN', maxDepth: 7 }, 'BAD_ARGUMENT', 'maxDepth'],
      [{ from: 'NOR', to: 'JPN', filter: { asOf: 99 } }, 'BAD_ARGUMENT', 'filter.asOf'],
    ] as const) {
      const { errors } = await ask(PATH, variables);
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
    }
  });

  it('takes one round trip, and one more for all examples', async () => {
    const count = async (query: string) => {
      trips.sent = 0;
      await data(query, {});
      return trips.sent;
    };
    const steps = 'paths { steps { from { name } to { name } arrows { reports } } }';
    expect(await count(`{ path(from: "NOR", to: "KEN") { told ${steps} } }`)).toBe(1);
    expect(
      await count('{ path(from: "NOR", to: "KEN") { paths { steps { arrows { example { id } } } } } }'),
    ).toBe(2);
  });
});
