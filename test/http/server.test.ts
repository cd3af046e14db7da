import { request } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DatabaseAwayError } from '../../server/errors.ts';
import type { Exchange } from '../../server/http/exchange.ts';
import { openMetrics } from '../../server/http/metrics.ts';
import { openServer, type ServerOptions } from '../../server/http/server.ts';

/** A server whose database is away. */
async function open(options: Partial<ServerOptions> = {}) {
  const logged: [string, string][] = [];
  const exchanges: Exchange[] = [];
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    allowed: { hosts: [], origins: [] },
    graph: { read: () => Promise.reject(new Error('bolt://db.example is away')) },
    page: '/nonexistent',
    joined: {} as never,
    token: 'the token',
    log: (id, error) => void logged.push([id, String(error)]),
    desk: { keys: { list: async () => [] } } as never,
    largest: 1000,
    ...{ demandsKey: false, rate: 100_000 },
    answered: (exchange) => void exchanges.push(exchange),
    ...options,
  });
  onTestFinished(() => server.close());
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${server.address}${path}`, { headers });
  return { ...server, get, logged, exchanges };
}

/** The status of a GET under another Host, which fetch does not let one set. */
function statusUnder(host: string, address: string, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(`${address}${path}`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('a server whose database is away', () => {
  it('shows, returns and logs one id for a question that fails, and nothing of the fault', async () => {
    const { get, logged, exchanges } = await open();
    const response = await get('/graphql?query={stats{articles}}', {
      'x-request-id': 'desk-7',
      accept: 'application/json',
    });
    const text = await response.text();
    expect(response.headers.get('x-request-id')).toBe('desk-7');
    expect(JSON.parse(text).errors).toMatchObject([
      { message: expect.stringContaining('(desk-7)'), extensions: { code: 'INTERNAL', request: 'desk-7' } },
    ]);
    expect(text).not.toContain('db.example');
    expect(logged).toEqual([['desk-7', expect.stringContaining('db.example is away')]]);
    await expect.poll(() => exchanges).toHaveLength(1);
    expect(exchanges[0]).toMatchObject({
      ...{ id: 'desk-7', method: 'GET', path: '/graphql', route: 'graphql', status: 200 },
      ...{ operation: 'query', outcome: 'failed' },
    });
  });

  it('tells a question that was left before it was answered from one that was answered', async () => {
    let asked = () => {};
    const begun = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const read = () => new Promise<never>(() => asked());
    const { address, exchanges } = await open({ graph: { read } });
    const leaving = new AbortController();
    const headers = { accept: 'application/json' };
    const answer = fetch(`${address}/feed`, { headers, signal: leaving.signal });
    await begun;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await expect.poll(() => exchanges).toMatchObject([{ status: 499, cut: true, route: 'feed' }]);
  });

  it('does the same for a feed', async () => {
    const { get, logged } = await open();
    const response = await get('/feed', { 'x-request-id': 'desk-8' });
    expect({ status: response.status, answer: await response.json() }).toMatchObject({
      status: 500,
      answer: { errors: [{ extensions: { code: 'INTERNAL', request: 'desk-8' } }] },
    });
    expect(logged.map(([id]) => id)).toEqual(['desk-8']);
  });

  it('lives, is not ready, and tells its metrics without the ledger', async () => {
    const metrics = openMetrics({
      version: '1',
      extractor: '2',
      gauges: () => Promise.reject(new Error('away')),
      runs: () => ({ waiting: 0, running: 1 }),
    });
    const readiness = async () => ({ server: null, database: 'can not be reached' });
    const { get } = await open({ metrics, readiness });
    expect((await get('/health')).status).toBe(200);
    const ready = await get('/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not ready',
      server: 'ok',
      database: 'can not be reached',
    });
    const text = await (await get('/metrics')).text();
    expect(text).toContain('ujar_ingest_queue_length{state="running"} 1');
    expect(text).toContain('\nujar_database_up 0\n');
    expect(text).not.toMatch(/^ujar_ledger_sequence /mu);
    expect(text).toContain('ujar_ingest_articles_total{fate="written"} 0');
    expect(text).toContain('ujar_http_requests_total{route="ready",status="5xx"} 1');
  });
});

describe('a server whose database does not answer', () => {
  const away = new DatabaseAwayError(5, { cause: new Error('bolt://db.example is away') });
  const read = () => Promise.reject(away);

  it.each(['/graphql?query={stats{articles}}', '/feed', '/export?format=csv'])(
    '%s is told when to ask again, with 503, and the log why',
    async (path) => {
      const { get, logged, exchanges } = await open({ graph: { read } });
      const headers = { accept: 'application/json', 'x-request-id': 'desk-9' };
      const response = await get(path, headers);
      const told = { code: 'DATABASE_UNAVAILABLE', retryAfter: 5, request: 'desk-9' };
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
      expect(await response.json()).toMatchObject({
        errors: [{ message: 'The database does not answer; try again in 5 s', extensions: told }],
      });
      expect(logged).toEqual([['desk-9', 'Error: bolt://db.example is away']]);
      await expect.poll(() => exchanges).toHaveLength(1);
      expect(exchanges[0]?.outcome).toBe(path.startsWith('/graphql') ? 'failed' : 'ok');
    },
  );

  it('is told so by a server that can not ask for its keys', async () => {
    const { get } = await open({ desk: { keys: { list: read } } as never });
    const response = await get('/graphql?query={stats{articles}}', { authorization: 'Bearer key' });
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  });
});

describe('the guard', () => {
  it.each(['/health', '/ready', '/metrics', '/feed', '/export', '/graphql'])(
    'stands before %s: no name that was made to lead here gets in',
    async (path) => {
      const { address } = await open();
      expect(await statusUnder('evil.example', address, path)).toBe(421);
    },
  );
});
