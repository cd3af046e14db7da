import { getNamedType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { judge } from '../../server/derive/judging.ts';
import { openGraph } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { askerOf } from './questions.ts';
import { ROOTS } from './roots.ts';

const { graph, rows } = openGraph();
const { data } = askerOf(graph as never);

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'local', why: 'a test' };

/** One of many: speakers of their own who speak about Japan, and events between it and Norway. */
function article(number: number) {
  const day = `2026-03-${String((number % 28) + 1).padStart(2, '0')}`;
  const words = `the harbour of quarter ${number} stays open to every ship that asks in time on day ${number}`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      outlet: 'Nordic Ledger',
      published: { from: day, to: day, precision: 'day' },
      text: `Ingrid Moe${number} said of Japan: ${words}. Norway said of Japan: berth ${number} of the pier of many stays shut for good to them. Norway seized ship ${number} of Japan.`,
    },
    [{ name: `Ingrid Moe${number}` }, { name: 'Norway', iso3: 'NOR' }, { name: 'Japan', iso3: 'JPN' }],
    [
      { by: `Ingrid Moe${number}`, cue: 'said', words, about: { Japan: 'opposes' }, on: day },
      {
        ...{ by: 'Norway', cue: 'said', on: day, about: { Japan: 'opposes' as const } },
        words: `berth ${number} of the pier of many stays shut for good to them`,
      },
    ],
    [{ what: `seized ship ${number}`, by: ['Norway'], to: ['Japan'], on: day }],
  );
}

const ingest = (...numbers: readonly number[]) =>
  writeBatch(
    graph,
    numbers.map((number) => entryOf(article(number))),
    AT,
    NAMES,
  );

/** What happens between two pages: articles come that stand before, between and after the rows, and at first a statement and a pair are judged. */
async function goOn(turn: number): Promise<void> {
  await ingest(100 + turn, 130 + turn);
  if (turn > 2) return;
  const [statement] = await rows<{ id: string }>(
    'MATCH (s:Statement) WHERE s.reviewed IS NULL AND s.superseded IS NULL RETURN s.id AS id ORDER BY id',
  );
  if (statement !== undefined)
    await correct(
      graph,
      { statement: statement.id, verdict: 'not a statement', stance: null, whom: null, ...BY },
      AT,
      NAMES,
    );
  const people = await rows<{ id: string }>(
    `MATCH (o:Occurrence {kind: 'person'}) WHERE o.judged IS NULL AND o.superseded IS NULL RETURN o.id AS id ORDER BY id LIMIT 2`,
  );
  const [one, other] = people.map(({ id }) => ({ occurrence: id }));
  if (one && other) await judge(graph, { pair: [one, other], verdict: 'same', ...BY }, AT, NAMES);
}

/** What else a connection is asked for, and where it takes asOf. */
const ASKED: Readonly<Record<string, string>> = {
  positions: 'speaker: "Entity:NOR", target: "Entity:JPN"',
  expand: 'id: "Entity:JPN", type: { direction: ABOUT }',
};

/** Connections that need not be asked as of a sequence, and why none of theirs is lost or comes twice all the same. */
const UNPINNED: Readonly<Record<string, string>> = {
  judgements: 'newest first by the ledger: what comes is before the first page, and nothing ever goes',
  audit: 'as judgements',
  notes: 'newest first: what comes is before the first page, and what is removed is meant to be gone',
  views: 'as notes',
  reviewQueue: 'what is still to be judged: what was judged meanwhile is no more of it',
};

const CONNECTIONS = ROOTS.filter(({ type }) => {
  const named = getNamedType(type);
  return isObjectType(named) && 'pageInfo' in named.getFields();
});

const PINNED = CONNECTIONS.map(({ name }) => name).filter((name) => !(name in UNPINNED));

interface Page {
  readonly asOf: number;
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly cursor: string; readonly node: object }[];
}

/** Walks from page to page of three, pinned to what the first one tells, with `between` after each. */
async function walk(name: string, between: (turn: number) => Promise<void>) {
  const args = CONNECTIONS.find((each) => each.name === name)?.args ?? [];
  const filtered = !args.some(({ name }) => name === 'asOf');
  const asked = (asOf: number | null) =>
    [
      ...[ASKED[name] ?? '', 'first: 3, after: $after'],
      asOf === null ? '' : filtered ? `filter: { asOf: ${asOf} }` : `asOf: ${asOf}`,
    ].join(', ');
  const node = name === 'positions' ? 'statement { id }' : 'id';
  const walked: Page[] = [];
  let pinned: number | null = null;
  for (let after: string | null = null, turn = 0; ; turn += 1) {
    const answer: Readonly<Record<string, Page>> = await data(
      `query ($after: String) { ${name}(${asked(pinned)}) { asOf totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${node} } } } }`,
      { after },
    );
    const page = answer[name] as Page;
    walked.push(page);
    pinned ??= page.asOf;
    if (!page.pageInfo.hasNextPage) return walked;
    after = page.pageInfo.endCursor;
    await between(turn);
  }
}

describe('a walk that is pinned to its first page', () => {
  it('is told by every connection how', () => {
    for (const { name, type } of CONNECTIONS) {
      const named = getNamedType(type);
      expect([name, isObjectType(named) && ('asOf' in named.getFields() || name in UNPINNED)]).toEqual([
        name,
        true,
      ]);
    }
  });

  it.each(PINNED)(
    'goes through %s as they were then, each once, whatever comes meanwhile',
    async (name) => {
      await ingest(0, 1, 2, 3, 4);
      await ingest(5, 6, 7, 8);
      const alone = await walk(name, async () => {});
      const beside = await walk(name, goOn);
      expect(beside).toEqual(alone);
      const nodes = beside.flatMap(({ edges }) => edges.map((edge) => JSON.stringify(edge.node)));
      expect(nodes.length).toBeGreaterThan(6);
      expect(new Set(nodes).size).toBe(nodes.length);
      expect(beside[0]?.totalCount).toBe(nodes.length);
      const now = await walk(name, async () => {});
      expect(now).not.toEqual(alone);
    },
    120_000,
  );

  it('of judgements loses none and gives none twice', async () => {
    await ingest(0, 1, 2, 3, 4);
    for (let turn = 0; turn < 3; turn += 1) await goOn(turn);
    const alone = await walkUnpinned('judgements', async () => {});
    expect(await walkUnpinned('judgements', goOn)).toEqual(alone);
  }, 120_000);
});

/** The edges of a walk that can't be pinned. */
async function walkUnpinned(name: string, between: (turn: number) => Promise<void>) {
  const edges: Page['edges'][number][] = [];
  for (let after: string | null = null, turn = 5; ; turn += 1) {
    const answer: Readonly<Record<string, Page>> = await data(
      `query ($after: String) { ${name}(first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id } } } }`,
      { after },
    );
    const page = answer[name] as Page;
    edges.push(...page.edges);
    if (!page.pageInfo.hasNextPage) return edges;
    after = page.pageInfo.endCursor;
    await between(turn);
  }
}
