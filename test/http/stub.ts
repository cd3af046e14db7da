import { randomBytes } from 'node:crypto';
import { request as ask } from 'node:http';
import { onTestFinished } from 'vitest';
import { hashKey, type Key, type Scope } from '../../server/derive/keys.ts';
import type { ServerOptions } from '../../server/http/server.ts';
import { openServer } from '../../server/http/server.ts';
import { Runs } from '../../server/runs/runs.ts';

const reject = () => Promise.reject(new Error('secret of the house'));

/** A server on loopback over a graph that fails whatever is asked, with keys that are held in memory. */
export async function openStub(options: Partial<ServerOptions> = {}, first: readonly Scope[] = ['read']) {
  const kept: Key[] = [];
  const logged: [string, unknown][] = [];
  const log = (id: string, error: unknown) => void logged.push([id, error]);
  const make = (scopes: readonly Scope[], name = scopes.join(' ')) => {
    const secret = randomBytes(32).toString('base64url');
    const id = String(kept.length);
    const made = { created: '2026-03-04T00:00:00.000Z', by: 'local', revoked: null, revokedBy: null };
    const key: Key = { id, name, hash: hashKey(secret), scopes, ...made };
    kept.push(key);
    return { key, secret };
  };
  const { secret } = make(first);
  const runs = new Runs({
    submit: reject,
    client: {} as never,
    outside: {} as never,
    limits: { bytes: 2 ** 20, rate: 100 },
    log,
  });
  const work = { articles: reject, retract: reject, reextract: reject, reclean: reject, rebuild: reject };
  const server = await openServer({
    host: '127.0.0.1',
    port: 0,
    allowed: { hosts: [], origins: [] },
    graph: { read: reject },
    page: '/nonexistent',
    joined: {
      ...{
        ...work,
        feeds: reject,
        progress: reject,
        condition: reject,
        digest: async () => ({ digest: 'x' }),
      },
      backup: async function* () {},
      keys: async () => {
        kept.length = 0;
        return {};
      },
    },
    token: 'the token',
    log,
    desk: {
      ...{ runs, retract: reject, judge: reject, correct: reject, undo: reject },
      keepsakes: { note: reject, removeNote: reject, saveView: reject, removeView: reject },
      feeds: { add: reject, find: reject, remove: reject, pause: reject },
      keys: {
        list: async () => kept,
        create: async ({ name, scopes }) => make(scopes, name),
        revoke: async (named, by) => {
          const at = kept.findIndex(({ name, revoked }) => name === named && revoked === null);
          const key = { ...(kept[at] as Key), revoked: '2026-03-05T00:00:00.000Z', revokedBy: by };
          kept[at] = key;
          return key;
        },
      },
    },
    demandsKey: false,
    rate: 100_000,
    largest: 2 ** 16,
    ...options,
  });
  onTestFinished(async () => {
    await runs.close();
    await server.close();
  });
  const url = `${server.address}/graphql`;
  const post = (query: string, { variables = {}, ...headers }: Asking = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const errors = async (query: string, asking: Asking = {}): Promise<readonly Shown[]> =>
    ((await (await post(query, asking)).json()) as { errors?: Shown[] }).errors ?? [];
  return { address: server.address, url, secret, make, post, errors, logged, runs };
}

type Asking = { readonly variables?: object; readonly authorization?: string; readonly accept?: string };

interface Shown {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A request whose Host is free to choose, as that of a browser which was led here is. */
export function askAs(
  address: string,
  { path, method = 'GET', headers }: { path: string; method?: string; headers: Record<string, string> },
): Promise<{
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sent = ask({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{"query":"{__typename}"}' : undefined);
  });
}
