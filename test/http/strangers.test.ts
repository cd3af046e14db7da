import { connect } from 'node:net';
import { serverAudits } from 'graphql-http';
import { describe, expect, it, test } from 'vitest';
import { askAs, openStub } from './stub.ts';

/** What a request must carry that no page of another site can send. */
const OURS = { 'x-ujar-request': '1' };

test('all audits of GraphQL over HTTP hold', async () => {
  const { url } = await openStub();
  const fetchFn = (address: string, init: RequestInit = {}) =>
    fetch(address, { ...init, headers: { ...OURS, ...(init.headers as Record<string, string>) } });
  const audits = serverAudits({ url, fetchFn });
  expect(audits).toHaveLength(61);
  const failed: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
  }
  expect(failed).toEqual([]);
});

/** What graphql-cop 1.14 looks for, and the request that finds it; each gives whether it did. */
const CHECKS: Readonly<Record<string, (at: Target) => Promise<unknown>>> = {
  'alias overloading': async (at) =>
    (await at.post(`query cop { ${times(101, (i) => `alias${i}:__typename`)} }`)).data?.alias100,
  'batch queries': async (at) => Array.isArray(await at.post(Array(10).fill('query cop { __typename }'))),
  'circular introspection': async (at) =>
    (
      await at.post(
        `query cop { __schema { types { ${'fields { type { '.repeat(4)}name${' } }'.repeat(4)} } } }`,
      )
    ).data,
  'directives overloading': async (at) =>
    (await at.post('query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }')).errors?.length === 10,
  'field duplication': async (at) => (await at.post(`query cop { ${times(500, () => '__typename')} }`)).data,
  'field suggestions': async (at) =>
    /Did you mean/.test((await at.post('query cop { __schema { directive } }')).errors?.[0]?.message ?? ''),
  introspection: async (at) =>
    (await at.post('query cop { __schema { types { name fields { name } } } }')).data,
  'mutations by GET': async (at) => (await at.get('mutation cop {__typename}')).data,
  'queries by GET': async (at) => (await at.get('query cop {__typename}')).data,
  'queries by a form': async (at) => (await at.form('query cop {__typename}')).data,
  tracing: async (at) =>
    /tracing|stacktrace/i.test(JSON.stringify(await at.post('query cop { __typename }'))),
  'unhandled errors': async (at) => /exception/i.test(JSON.stringify(await at.post('qwerty cop { abc }'))),
  GraphiQL: async (at) => (await at.pages()).some((text) => /graphiql|graphql playground/i.test(text)),
};

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

interface Target {
  post(query: string | readonly string[]): Promise<Answer>;
  get(query: string): Promise<Answer>;
  form(query: string): Promise<Answer>;
  pages(): Promise<readonly string[]>;
}

function times(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join('\n');
}

function targetAt(address: string, headers: Readonly<Record<string, string>>): Target {
  const url = `${address}/graphql`;
  const send = async (to: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(to, init);
    return JSON.parse((await response.text()) || '{}') as Answer;
  };
  return {
    post: (query) => {
      const body = typeof query === 'string' ? { query } : query.map((each) => ({ query: each }));
      const json = { 'content-type': 'application/json', ...headers };
      return send(url, { method: 'POST', headers: json, body: JSON.stringify(body) });
    },
    get: (query) => send(`${url}?query=${encodeURIComponent(query)}`, { headers }),
    form: (query) => send(url, { method: 'POST', headers, body: new URLSearchParams({ query }) }),
    pages: () =>
      Promise.all(
        ['/graphiql', '/playground', '/console', '/graphql'].map(async (path) =>
          (await fetch(address + path, { headers: { ...headers, accept: 'text/html' } })).text(),
        ),
      ),
  };
}

async function found(target: Target): Promise<string[]> {
  const names: string[] = [];
  for (const [name, check] of Object.entries(CHECKS)) if (await check(target)) names.push(name);
  return names;
}

describe('the checks of graphql-cop find', () => {
  it('nothing without a key', async () => {
    const { address } = await openStub({ demandsKey: true });
    expect(await found(targetAt(address, {}))).toEqual([]);
  });

  it('nothing with a key that reads', async () => {
    const { address, secret } = await openStub({ demandsKey: true });
    expect(await found(targetAt(address, { authorization: `Bearer ${secret}` }))).toEqual([]);
  });

  it('of whoever has the machine only that they may look at the schema, in GraphiQL too', async () => {
    const { address } = await openStub();
    expect(await found(targetAt(address, {}))).toEqual(['field suggestions', 'introspection', 'GraphiQL']);
  });
});

test('without a key nothing is told of the schema, whatever is asked and however', async () => {
  const { url, address } = await openStub({ demandsKey: true });
  const queries = [
    ...['{ stats { articles } }', '{ nothing }', '{ __schema { types { name } } }', '{ stat }', '{'],
    ...[
      'mutation { judge }',
      'subscription { ingestProgress { event } }',
      '{ __type(name: "Entity") { name } }',
    ],
  ];
  const json = { 'content-type': 'application/json' };
  const answers = await Promise.all([
    ...queries.map((query) => fetch(url, { method: 'POST', headers: json, body: JSON.stringify({ query }) })),
    ...queries.map((query) => fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: OURS })),
    fetch(url, { method: 'POST', headers: json, body: '[' }),
    fetch(url, { headers: { accept: 'text/event-stream' } }),
    fetch(url, { method: 'PUT' }),
    ...['/feed', '/export', '/export?format=csv'].map((path) => fetch(address + path)),
  ]);
  const told = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
  expect(new Set(told)).toHaveProperty('size', 1);
  expect(told[0]).toMatch(/^401 .*"code":"UNAUTHENTICATED"/);
  expect((await fetch(`${address}/holder/digest`, { method: 'POST' })).status).toBe(401);
});

test('a feed, and nothing else, takes a key as a feed reader can show it: as the password of the user "key"', async () => {
  const { address, secret } = await openStub({ demandsKey: true });
  const statusOf = async (path: string, credentials: string) => {
    const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
    return (await fetch(address + path, { headers: { ...OURS, authorization } })).status;
  };
  // Let in, and failed by the stub's graph.
  expect(await statusOf('/feed', `key:${secret}`)).toBe(500);
  for (const odd of [`desk:${secret}`, 'key:wrong', 'key:', 'key', ''])
    expect(await statusOf('/feed', odd)).toBe(401);
  for (const path of ['/graphql?query={__typename}', '/export', '/metrics'])
    expect(await statusOf(path, `key:${secret}`)).not.toBe(200);
  const challenge = async (path: string) => (await fetch(address + path)).headers.get('www-authenticate');
  expect(await challenge('/feed')).toBe('Bearer, Basic realm="Ujar", charset="UTF-8"');
  expect(await challenge('/graphql')).toBe('Bearer');
});

test.each([
  ['a query', '/graphql', 'POST', {}],
  [
    'a subscription',
    '/graphql?query=subscription{ingestProgress{event}}',
    'GET',
    { accept: 'text/event-stream' },
  ],
  ['a command', '/holder/digest', 'POST', { authorization: 'Bearer the token' }],
  ['the page', '/', 'GET', {}],
  ['a file of the page', '/assets/index.js', 'GET', {}],
])('a name that was made to lead here gets nothing: %s', async (_, path, method, headers) => {
  const { address } = await openStub();
  const json = { 'content-type': 'application/json', ...headers };
  const rebound = await askAs(address, { path, method, headers: { ...json, host: 'rebound.example' } });
  expect(rebound.status).toBe(421);
  expect(JSON.parse(rebound.body).errors[0].extensions.code).toBe('FOREIGN_HOST');
  const { host } = new URL(address);
  const foreign = await askAs(address, {
    ...{ path, method },
    headers: { ...json, host, origin: 'https://evil.example' },
  });
  expect(foreign.status).toBe(403);
});

test.each([
  [{}, 403],
  [{ accept: 'image/avif,image/webp,*/*' }, 403],
  [{ accept: 'application/json', 'sec-fetch-site': 'cross-site' }, 403],
  [{ accept: 'text/event-stream', 'sec-fetch-site': 'same-site' }, 403],
  [{ 'sec-fetch-site': 'same-origin' }, 200],
  [{ accept: 'application/json' }, 200],
  [OURS, 200],
])('a GET with %j is answered with %i', async (headers, status) => {
  const { address } = await openStub();
  const { host } = new URL(address);
  const path = '/graphql?query={__typename}';
  expect((await askAs(address, { path, headers: { host, ...headers } })).status).toBe(status);
});

describe('a page of another origin', () => {
  const NAMED = { allowed: { hosts: [], origins: ['https://desk.example'] } };
  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });

  it('is let in if it was named, a key demanded or not', async () => {
    const { url, secret } = await openStub({ ...NAMED, demandsKey: true });
    const asked = await preflight(url, 'https://desk.example');
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': 'https://desk.example',
      'access-control-allow-headers': expect.stringContaining('authorization'),
      vary: 'origin',
    });
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        ...{ origin: 'https://desk.example', 'content-type': 'application/json' },
        authorization: `Bearer ${secret}`,
      },
      body: '{"query":"{__typename}"}',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://desk.example');
    expect(answer.status).toBe(200);
  });

  it('is not let in otherwise', async () => {
    const { url } = await openStub(NAMED);
    const asked = await preflight(url, 'https://evil.example');
    expect(asked.status).toBe(403);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
    const { url: closed } = await openStub();
    expect((await preflight(closed, 'https://desk.example')).status).toBe(403);
  });
});

test('every reply tells the browser to keep to itself, and carries an id', async () => {
  const { address, url, secret } = await openStub({ demandsKey: true, largest: 1 });
  const key = { authorization: `Bearer ${secret}` };
  const json = { ...key, 'content-type': 'application/json' };
  const big = `{"query":"${' '.repeat(2 ** 21)}"}`;
  const replies = await Promise.all([
    fetch(url, { method: 'POST', headers: json, body: '{"query":"{__typename}"}' }),
    fetch(url, { method: 'POST', headers: json, body: '{' }),
    fetch(url, { method: 'POST', headers: json, body: big }),
    fetch(url, { method: 'POST', headers: key, body: 'x' }),
    fetch(url, { method: 'PUT', headers: key }),
    fetch(url, { headers: { ...key, accept: 'image/png' } }),
    fetch(url),
    fetch(url, { headers: { origin: 'https://evil.example' } }),
    fetch(`${address}/holder/nothing`, { method: 'POST' }),
    fetch(`${address}/nothing.js`),
    fetch(address),
  ]);
  expect(replies.map(({ status }) => status)).toEqual([
    ...[200, 400, 413, 415, 405, 406, 401, 403, 401, 404, 503],
  ]);
  for (const { headers } of replies) {
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  }
  const bodies = await Promise.all(replies.slice(1, 8).map(async (reply) => (await reply.json()) as object));
  for (const body of bodies)
    expect(body).toMatchObject({ errors: [{ extensions: { code: expect.any(String) } }] });
});

test('what is no HTTP is answered with these headers too', async () => {
  const { address } = await openStub();
  const { hostname, port } = new URL(address);
  const told = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'));
    socket.on('data', (chunk) => {
      text += chunk;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
  expect(told).toMatch(/^HTTP\/1\.1 400 /);
  expect(told).toContain('x-content-type-options: nosniff');
});

test('a fault is masked, and logged under the id of the request', async () => {
  const { post, logged } = await openStub();
  const reply = await post('{ stats { articles } }');
  const body = await reply.text();
  expect(body).not.toContain('secret');
  const id = reply.headers.get('x-request-id');
  expect(JSON.parse(body).errors[0].extensions).toEqual({ code: 'INTERNAL', request: id });
  expect(logged).toEqual([[id, new Error('secret of the house')]]);
});
