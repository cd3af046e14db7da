import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { judge } from '../../server/derive/judging.ts';
import { rowOf } from '../../server/export/columns.ts';
import { makerAt, openExport } from '../../server/export/reading.ts';
import { shelfOf } from '../../server/export/taking.ts';
import { verifyBundle } from '../../server/export/verifying.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { ARTICLES } from '../graph/sample.ts';
import { openDesk } from './desk.ts';

let database: Database;
let folder: string;

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });

/** More of the same: who speaks about Japan, twice in each text. */
function article(number: number) {
  const words = `berth ${number} of the pier 😀 stays shut for good to them`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/more/${number}`,
      outlet: number % 2 === 0 ? 'Nordic Ledger' : 'Pelabuhan Post',
      text: `😀 Norway said of Japan: ${words}. Japan denied it ${number} times over.`,
    },
    [
      { name: 'Norway', iso3: 'NOR' },
      { name: 'Japan', iso3: 'JPN' },
    ],
    [
      { by: 'Norway', cue: 'said', words, about: { Japan: 'opposes' }, on: '2026-03-07' },
      {
        by: 'Japan',
        cue: 'denied',
        words: `it ${number} times over`,
        act: 'deny',
        about: { Norway: 'neutral' },
      },
    ],
  );
}

const ingest = (...documents: Parameters<typeof entryOf>[0][]) =>
  writeBatch(
    graphOf(database),
    documents.map((document) => entryOf(document)),
    AT,
    NAMES,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ujar-export-'));
  database = await openEmpty();
  await ingest(...ARTICLES);
  await ingest(article(1), article(2), article(3));
  const [row] = await database.read(async (transaction) => {
    const { records } = await transaction.run('MATCH (s:Statement {act: "praise"}) RETURN s.id AS id');
    return records.map((record) => record.toObject() as { id: string });
  });
  await correct(
    graphOf(database),
    {
      statement: row?.id ?? '',
      verdict: 'confirmed',
      stance: null,
      whom: null,
      author: 'local',
      why: 'read it',
    },
    AT,
    NAMES,
    false,
  );
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

type Line = Readonly<Record<string, unknown>> & { readonly id: string };

const within = (filter: object) => `filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** The statements of an export in JSON Lines, between its first line and its last. */
async function linesOf(
  address: string,
  query: string,
): Promise<{ head: Line; rows: readonly Line[]; last: unknown }> {
  const response = await fetch(`${address}/export?format=jsonl&${query}`);
  const text = await response.text();
  expect(response.status, text).toBe(200);
  const [first, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { head: first.ujar, last: lines.pop(), rows: lines };
}

interface Answer {
  readonly statements: {
    readonly totals: { readonly reports: number; readonly utterances: number };
    readonly edges: readonly { readonly node: { readonly id: string } }[];
  };
  readonly reviewed: { readonly totalCount: number };
}

const TOTALS = `query ($filter: StatementFilter, $reviewed: StatementFilter) {
  statements(filter: $filter, first: 200) { totals { reports utterances } edges { node { id } } }
  reviewed: statements(filter: $reviewed) { totalCount } }`;

const FILTERS = fc.record(
  {
    target: fc.subarray(['Entity:NOR', 'Entity:JPN']),
    involves: fc.subarray(['Entity:NOR', 'Entity:JPN']),
    act: fc.subarray(['SAY', 'DENY', 'PRAISE']),
    stance: fc.subarray(['SUPPORTS', 'OPPOSES', 'NEUTRAL']),
    outlet: fc.subarray(['Nordic Ledger', 'Pelabuhan Post']),
    text: fc.constantFrom('berth', 'figures'),
    minConfidence: fc.constantFrom(0, 0.5, 0.85),
    rollUp: fc.boolean(),
    reviewed: fc.boolean(),
    period: fc.record({
      from: fc.constantFrom('2026-03-04', '2026-05'),
      clock: fc.constantFrom('SAID', 'LEARNED'),
    }),
    asOf: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: [] },
);

describe('/export', () => {
  it('takes out what the API selects, whatever the filter, and says how much of it was reviewed', async () => {
    const { address, ask } = await openDesk(database);
    await fc.assert(
      fc.asyncProperty(FILTERS, async (filter) => {
        const { data } = await ask<Answer>(TOTALS, {
          filter,
          reviewed: filter.reviewed === undefined ? { ...filter, reviewed: true } : filter,
        });
        const { reports, utterances } = data?.statements.totals ?? {};
        const { head, rows, last } = await linesOf(address, within(filter));
        expect(rows.map(({ id }) => id).sort()).toEqual(
          data?.statements.edges.map(({ node }) => node.id).sort(),
        );
        const reviewed = filter.reviewed === false ? 0 : data?.reviewed.totalCount;
        expect(head).toMatchObject({
          ...{ reports, utterances, reviewed, as_of: filter.asOf ?? 3 },
          notice: `machine-extracted, ${reviewed} of ${reports} reviewed`,
        });
        expect(last).toEqual({ ujar: { rows: reports, complete: true } });
      }),
      { numRuns: 12 },
    );
  });

  it('gives spans that hold in code points, and a bundle that verifies', async () => {
    const { address, ask } = await openDesk(database);
    const { rows } = await linesOf(address, '');
    const { data } = await ask<{ articles: { edges: { node: { id: string; text: string } }[] } }>(
      '{ articles(first: 200) { edges { node { id text } } } }',
    );
    const texts = new Map(data?.articles.edges.map(({ node }) => [node.id, Array.from(node.text)]));
    const starts = rows.flatMap((row) => row.content_starts as number[]);
    expect(starts.length).toBeGreaterThan(10);
    for (const row of rows)
      for (const [at, words] of (row.contents as string[]).entries())
        expect(
          texts
            .get(String(row.article_id))
            ?.slice((row.content_starts as number[])[at], (row.content_ends as number[])[at])
            .join(''),
        ).toBe(words);
    const path = join(folder, 'all.zip');
    await writeFile(path, Buffer.from(await (await fetch(`${address}/export?format=bundle`)).arrayBuffer()));
    expect(await verifyBundle(path)).toMatchObject({ problems: [], statements: rows.length });
  });

  it('tells what is known of a statement', async () => {
    const { address } = await openDesk(database);
    const { rows } = await linesOf(address, 'act=praise');
    expect(rows).toMatchObject([
      {
        ...{ speaker: 'Ana Reyes', speaker_kind: 'person', role_for: null, speaks_for: null, act: 'praise' },
        ...{
          targets: ['NOR'],
          target_ids: ['Entity:NOR'],
          stances: ['supports'],
          contents: ['Norway 😀 warmly'],
        },
        ...{ outlet: 'Nordic Ledger', article_url: 'https://nordic-ledger.example/c', published_from: null },
        ...{ reviewed: 'confirmed', judgements: ['Judgement:3'], learned: AT, extractor: 'test' },
        ...{ provenance: 'machine-extracted, 1 of 1 reviewed' },
      },
    ]);
    expect(rows[0]?.url).toBe(
      `${address}/?${new URLSearchParams({ article: String(rows[0]?.article_id), statement: String(rows[0]?.id) })}`,
    );
  });

  it('has the arrows of the graph', async () => {
    const { address, ask } = await openDesk(database);
    const { data } = await ask<{
      neighbourhood: { arrows: { speaker: { id: string }; target: { id: string } }[] };
    }>(
      '{ neighbourhood(first: 200) { arrows { speaker { id } target { id } utterances reports stances { supports opposes neutral } } } }',
    );
    const text = await (await fetch(`${address}/export?format=graphml`)).text();
    const { graphml } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(text);
    const edges = (
      graphml.graph.edge as { source: string; target: string; data: { '#text': number }[] }[]
    ).map(({ source, target, data: values }) => {
      const [utterances, reports, supports, opposes, neutral] = values.map((each) => each['#text']);
      const ends = { speaker: { id: source }, target: { id: target } };
      return { ...ends, utterances, reports, stances: { supports, opposes, neutral } };
    });
    const byEnds = (arrows: readonly { speaker: { id: string }; target: { id: string } }[] = []) =>
      new Map(arrows.map((arrow) => [`${arrow.speaker.id} ${arrow.target.id}`, arrow]));
    expect(edges).toHaveLength(6);
    expect(byEnds(edges)).toEqual(byEnds(data?.neighbourhood.arrows));
  });

  it('takes the words of a page’s address, leaving what they hold beside the filter', async () => {
    const { address } = await openDesk(database);
    const { head, rows } = await linesOf(
      address,
      'view=matrix&about=Entity:JPN&stance=opposes&reviewed=0&order=name',
    );
    expect(head.query).toEqual({ target: ['Entity:JPN'], stance: ['OPPOSES'], reviewed: false });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => (row.target_ids as string[]).includes('Entity:JPN'))).toBe(true);
  });

  it('comes as a file, whose name nobody sent', async () => {
    const { address } = await openDesk(database);
    const head = await fetch(`${address}/export?format=parquet&about=Entity:JPN`, { method: 'HEAD' });
    expect(await head.text()).toBe('');
    expect(Object.fromEntries(head.headers)).toMatchObject({
      'content-type': 'application/vnd.apache.parquet',
      'content-disposition': 'attachment; filename="ujar-as-of-3.parquet"',
      'cache-control': 'private, no-store',
      'x-ujar-as-of': '3',
    });
  });

  it.each([
    ['', 400, 'format', 'format: is missing: csv, jsonl'],
    ['format=xlsx', 400, 'format', 'xlsx is none of csv'],
    ['format=csv&whom=Entity:JPN', 400, 'whom', 'is nothing that an export can be asked for'],
    ['format=csv&filter={', 400, 'filter', 'is no JSON'],
    ['format=csv&filter={"target":[{}]}', 400, 'filter.target', 'ID cannot represent'],
    ['format=csv&about=Entity:nobody', 400, 'filter.target', 'no entity has the id "nobody"'],
    ['format=csv&asof=99', 400, 'filter.asOf', '99 is yet to come'],
  ])('refuses ?%s', async (query, status, argument, message) => {
    const { address } = await openDesk(database);
    const response = await fetch(`${address}/export?${query}`);
    const { errors } = (await response.json()) as { errors: [{ message: string; extensions: object }] };
    expect(response.status).toBe(status);
    expect(errors[0]).toMatchObject({ message: expect.stringContaining(message), extensions: { argument } });
  });

  it('is not made for another method, for a page of another site, nor for a key that may not read', async () => {
    const { address, ask } = await openDesk(database);
    const at = `${address}/export?format=csv`;
    expect((await fetch(at, { method: 'POST' })).status).toBe(405);
    expect((await fetch(at, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    expect((await fetch(at, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(200);
    const { data } = await ask<{ createKey: { secret: string } }>(
      'mutation { createKey(name: "Desk south", scopes: [INGEST]) { secret } }',
    );
    const refused = await fetch(at, { headers: { authorization: `Bearer ${data?.createKey.secret}` } });
    expect([refused.status, await refused.text()]).toMatchObject([403, expect.stringContaining('FORBIDDEN')]);
  });
});

describe('an export', () => {
  it('is of one state of the graph, whatever is learned while it is read', async () => {
    const shelf = shelfOf(graphOf(database));
    const maker = makerAt('http://127.0.0.1:4000', new Date(AT));
    const idsOf = async (taken: Awaited<ReturnType<typeof openExport>>) => {
      const found = [];
      for await (const { statements } of taken.batches(false)) found.push(...statements.map(rowOf));
      return found;
    };
    const before = await openExport(shelf, {}, maker);
    const present = await idsOf(before);
    const pinned = await openExport(shelf, {}, maker);
    await ingest(article(100));
    expect(await idsOf(pinned)).toEqual(present);
    const then = await openExport(shelf, { asOf: before.head.asOf }, maker);
    expect(then.head).toEqual(before.head);
    expect(await idsOf(then)).toEqual(present);
    expect(await idsOf(await openExport(shelf, {}, maker))).toHaveLength(present.length + 2);
  });

  it('tells who decided who those are who stand in it, as it was then', async () => {
    const graph = graphOf(database);
    const pair = [{ entity: 'NOR' }, { entity: 'JPN' }] as const;
    const decided = { verdict: 'different', pair, author: 'local', why: 'two countries' } as const;
    await judge(graph, decided, AT, NAMES, false);
    const identitiesOf = async (filter: object, entities: readonly string[]) => {
      const taken = await openExport(shelfOf(graph), filter, makerAt('http://127.0.0.1:4000'));
      return { asOf: taken.head.asOf, told: await taken.identities(entities) };
    };
    const { asOf, told } = await identitiesOf({}, ['JPN', 'NOR']);
    expect(told).toMatchObject([
      {
        sequence: asOf,
        verdict: 'different',
        why: 'two countries',
        pair: [{ name: 'Norway' }, { name: 'Japan' }],
      },
    ]);
    expect((await identitiesOf({}, ['DEU'])).told).toEqual([]);
    expect((await identitiesOf({ asOf: asOf - 1 }, ['JPN', 'NOR'])).told).toEqual([]);
  });
});

/** On a machine that is busy. */
const PATIENT = { timeout: 20_000 };

/** A database of which reads wait, or fail, from the second on that is asked for once `from` was called. */
function gated(fail: Error | null) {
  let passing = Infinity;
  const signals: AbortSignal[] = [];
  return {
    signals,
    from: () => {
      passing = 1;
    },
    open: () => {
      passing = Infinity;
    },
    database: {
      ...database,
      read: async (work: Parameters<Database['read']>[0], signal?: AbortSignal) => {
        passing -= 1;
        if (passing >= 0) return database.read(work, signal);
        if (fail !== null) throw fail;
        if (signal === undefined) throw new Error('nobody can end this');
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
    } as Database,
  };
}

describe('an export that goes wrong', () => {
  it('is cut where the graph fails in its middle, and logged', async () => {
    const gate = gated(new Error('bolt://db.example is away'));
    const { address, logged } = await openDesk(gate.database);
    const at = `${address}/export?format=csv`;
    await (await fetch(at)).text();
    gate.from();
    await expect(fetch(at).then((response) => response.text())).rejects.toThrow();
    expect(logged.map(String)).toEqual(['Error: bolt://db.example is away']);
  });

  it('ends its read when its client goes; more than two of one caller are told to come again', async () => {
    const gate = gated(null);
    const { address, logged } = await openDesk(gate.database);
    const at = `${address}/export?format=csv`;
    await (await fetch(at)).text();
    const leaving = new AbortController();
    const two = [];
    for (let asked = 0; asked < 2; asked++) {
      gate.from();
      const response = await fetch(at, { signal: leaving.signal });
      expect(response.status).toBe(200);
      two.push(response);
      await expect.poll(() => gate.signals.length, PATIENT).toBe(asked + 1);
    }
    gate.open();
    const third = await fetch(at);
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await third.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY', retryAfter: 10 } }] });
    leaving.abort();
    await expect.poll(() => gate.signals.every(({ aborted }) => aborted), PATIENT).toBe(true);
    await expect.poll(async () => (await fetch(at)).status, PATIENT).toBe(200);
    expect(logged).toEqual([]);
  });
});
