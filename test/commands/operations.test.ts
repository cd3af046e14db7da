import { XMLValidator } from 'fast-xml-parser';
import { parseAtomFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../server/commands/serve.ts';
import { EXAMPLES } from '../../server/http/examples.ts';
import { openEmpty, testConfig } from '../graph/database.ts';
import { readText } from '../rules/tree.ts';
import { newFolder } from './command.ts';

/** A server on the sample corpus, as `npm start` has it. */
let serving: Serving;

beforeAll(async () => {
  await (await openEmpty()).close();
  const settings = { UJAR_HOME: await newFolder(), PORT: '0', UJAR_WORKERS: '1', UJAR_LOG: 'silent' };
  serving = await serve(testConfig(settings), { sample: true });
}, 240_000);

afterAll(() => serving?.close());

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${serving.address}${path}`, { headers });

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const response = await fetch(`${serving.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

describe('/health and /ready', () => {
  it('tell that it lives, and that all it needs is there', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'alive' });
    const ready = await get('/ready');
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ status: 'ready', server: 'ok', database: 'ok', migrations: 'ok' });
  });
});

describe('x-request-id', () => {
  it('is taken where it may stand in a log, else drawn, and stands on every answer', async () => {
    for (const path of ['/health', '/graphql?query={__typename}', '/feed?first=0', '/none.png', '/metrics'])
      expect((await get(path, { 'x-request-id': 'desk-7.a_b' })).headers.get('x-request-id')).toBe(
        'desk-7.a_b',
      );
    for (const odd of ['a b', 'x'.repeat(65), '{"a":1}', ''])
      expect((await get('/health', { 'x-request-id': odd })).headers.get('x-request-id')).toMatch(
        /^[0-9a-f]{8}-[0-9a-f-]{27}$/u,
      );
  });
});

describe('/metrics', () => {
  it('counts requests by what they were and how they ended, and tells ledger, feeds and articles', async () => {
    await ask('query Secret { stats { articles } }');
    await get('/graphql?query={nothing}', { accept: 'application/json' });
    await get('/secret-path');
    const { status, headers, text } = await get('/metrics').then(async (response) => ({
      status: response.status,
      headers: response.headers,
      text: await response.text(),
    }));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/u);
    const value = (series: string) =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${series} `))
          ?.split(' ')
          .at(-1),
      );
    const duration = 'ujar_graphql_request_duration_seconds_count';
    expect(value(`${duration}{operation="query",outcome="ok"}`)).toBeGreaterThan(0);
    expect(value(`${duration}{operation="none",outcome="refused"}`)).toBeGreaterThan(0);
    expect(value('ujar_http_requests_total{route="graphql",status="2xx"}')).toBeGreaterThan(0);
    expect(value('ujar_ingest_articles_total{fate="written"}')).toBe(18);
    expect(value('ujar_ingest_statements_total')).toBeGreaterThan(100);
    expect(value('ujar_ledger_sequence')).toBeGreaterThan(0);
    expect(value('ujar_feeds{state="failing"}')).toBe(0);
    expect(value('ujar_ingest_queue_length{state="waiting"}')).toBe(0);
    expect(
      value('ujar_database_transaction_duration_seconds_count{access="write",outcome="ok"}'),
    ).toBeGreaterThan(0);
    expect(value('ujar_database_up')).toBe(1);
    expect(value('ujar_process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(text).not.toMatch(/secret/iu);
    const names = [...text.matchAll(/^# TYPE (\S+)/gmu)].map(([, name]) => name);
    expect(names.filter((name) => !name?.startsWith('ujar_'))).toEqual([]);
    const own = names.filter((name) => !/^ujar_(?:process|nodejs)_/u.test(name ?? ''));
    const told = readText('docs/operator.md').match(/(?<=^\| `)ujar_\w+/gmu);
    expect(told?.toSorted()).toEqual(own.toSorted());
  });
});

describe('/feed', () => {
  const feedOf = async (query: string) => {
    const response = await get(`/feed${query}`);
    const xml = await response.text();
    expect(response.status, xml).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(XMLValidator.validate(xml)).toBe(true);
    return { feed: parseAtomFeed(xml), etag: response.headers.get('etag') ?? '' };
  };

  it('is Atom of what the filter selects, each entry with an id, a time, its words and where they are', async () => {
    const filter = { target: ['Entity:JPN'] };
    const { feed } = await feedOf(`?first=200&filter=${encodeURIComponent(JSON.stringify(filter))}`);
    const { statements } = await ask<{ statements: { totalCount: number } }>(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
      { filter },
    );
    expect(feed.entries).toHaveLength(statements.totalCount);
    expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(statements.totalCount);
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
    for (const { id, title, updated, links, content } of feed.entries ?? []) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/u);
      expect(title?.value).toMatch(/^.+ on .*Japan.*: [a-z]+$/u);
      expect(Date.parse(updated ?? '')).toBeGreaterThan(0);
      expect(content?.value).toMatch(/^“.+”$|^$/su);
      const href = (rel: string) => links?.find((link) => link.rel === rel)?.href ?? '';
      expect(href('alternate')).toMatch(/^https:\/\/[^/]+\.example\//u);
      expect(href('related')).toContain(`${serving.address}/?article=Article%3A`);
    }
  });

  it('leads from page to page through all, once each, and the ids are the same in any feed', async () => {
    const all = (await feedOf('?first=200&about=Entity:NOR')).feed.entries?.map(({ id }) => id) ?? [];
    const walked: (string | undefined)[] = [];
    for (let query: string | null = '?first=7&about=Entity:NOR'; query !== null; ) {
      const { feed }: Awaited<ReturnType<typeof feedOf>> = await feedOf(query);
      walked.push(...(feed.entries?.map(({ id }) => id) ?? []));
      const next = feed.links?.find(({ rel }) => rel === 'next')?.href;
      query = next === undefined ? null : new URL(next).search;
    }
    expect(all.length).toBeGreaterThan(7);
    expect(walked).toEqual(all);
  });

  it('is not sent again while the ledger stands still', async () => {
    const { etag } = await feedOf('?who=Entity:JPN');
    const again = await get('/feed?who=Entity:JPN', { 'if-none-match': `"x", W/${etag}` });
    expect({ status: again.status, body: await again.text(), etag: again.headers.get('etag') }).toEqual({
      status: 304,
      body: '',
      etag,
    });
    expect((await get('/feed?who=Entity:NOR', { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    ['filter={"act":["SHOUT"]}', 'filter.act', 'BAD_ARGUMENT'],
    ['filter={"tone":"x"}', 'filter', 'BAD_ARGUMENT'],
    ['filter={"speaker":["Entity:nobody"]}', 'filter.speaker', 'UNKNOWN_ID'],
    ['filter={"period":{"from":"2026-05","to":"2026-01"}}', 'filter.period', 'BAD_ARGUMENT'],
    ['filter={"asOf":9999}', 'filter.asOf', 'BAD_ARGUMENT'],
    ['after=nowhere', 'after', 'BAD_ARGUMENT'],
    ['from=someday', 'filter.period.from', 'BAD_ARGUMENT'],
  ])('refuses %s by the name of the argument', async (query, argument, code) => {
    const response = await get(`/feed?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringContaining(argument), extensions: { code, argument } }],
    });
  });
});

describe('GraphiQL', () => {
  it.each(EXAMPLES)('answers: $question', async ({ query, variables }) => {
    const answer = await ask<Record<string, { edges?: unknown[]; cells?: unknown[] }>>(
      query,
      JSON.parse(variables) as object,
    );
    for (const field of Object.values(answer))
      expect((field.edges ?? field.cells)?.length).toBeGreaterThan(0);
  });

  it('is shown to a browser alone, and loads nothing from elsewhere', async () => {
    const html = { accept: 'text/html,application/xhtml+xml' };
    const shown = await get('/graphql', html);
    expect(shown.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = shown.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/]+=';/u);
    expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe/u);
    expect(await shown.text()).toContain('WhatWasSaid');
    expect((await get('/graphql?query={__typename}')).headers.get('content-type')).toContain('json');
    expect((await get('/graphql', { accept: 'application/json' })).headers.get('content-type')).toContain(
      'json',
    );
  });
});
