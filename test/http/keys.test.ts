import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { KeyRing } from '../../server/http/keys.ts';
import { openServer, type ServerOptions } from '../../server/http/server.ts';
import { schema } from '../../server/schema/index.ts';
import { openStub } from './stub.ts';

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });

test.each([
  ['read', '{ stats { asOf } }', null],
  ['read', 'mutation { judge(pair: ["a", "b"], verdict: SAME) { judgement { id } } }', ['curate']],
  ['read', 'mutation { ingest(from: { text: "x" }) { id } }', ['ingest']],
  ['read', '{ keys { id } }', ['admin']],
  ['read', '{ audit { totalCount } }', ['admin']],
  ['read', 'mutation { createKey(name: "x", scopes: [ADMIN]) { secret } }', ['admin']],
  ['ingest', '{ stats { asOf } }', ['read']],
  ['ingest', '{ node(id: "Entity:JPN") { id } }', ['read']],
  ['ingest', '{ ingestion(id: "x") { id } }', null],
  ['curate', '{ ingestion(id: "x") { id } }', ['read', 'ingest']],
  ['curate', 'mutation { undo(judgement: "x") { judgement { id } } }', null],
  ['curate', 'mutation { correct(statement: "x", verdict: CONFIRMED) { judgement { id } } }', null],
  ['curate', 'mutation { retract(articles: ["x"], why: "y") { changed } }', null],
  ['curate', 'mutation { retract(articles: ["x"], why: "y", kind: ERASE) { changed } }', ['admin']],
  ['admin', 'mutation { retract(articles: ["x"], why: "y", kind: ERASE) { changed } }', null],
  ['admin', '{ stats { asOf } }', null],
] as const)('the scope %s for %s: lacking %j', async (scope, query, lacking) => {
  const { errors, secret } = await openStub({ demandsKey: true }, [scope]);
  const [error] = await errors(query, bearer(secret));
  if (lacking === null) expect(error?.extensions.code).not.toBe('FORBIDDEN');
  else expect(error?.extensions).toEqual({ code: 'FORBIDDEN', scopes: lacking });
});

test('what changes anything, or tells of it, names the scope that it takes', () => {
  const fields = [schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );
  const open = fields.filter(
    ({ extensions }) => !(extensions.pothosOptions as { authScopes?: object } | undefined)?.authScopes,
  );
  expect(open.map(({ name }) => name)).toEqual([]);
});

test('only who may do all is told of the schema: by looking, or by what one may have meant', async () => {
  const { errors, secret, make } = await openStub({ demandsKey: true });
  const admin = bearer(make(['admin']).secret);
  const reader = bearer(secret);
  expect(await errors(getIntrospectionQuery(), admin)).toEqual([]);
  expect(await errors(getIntrospectionQuery(), reader)).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ]);
  for (const [query, variables] of [
    ['{ stat { asOf } }', {}],
    ['query ($kind: [EntityKind!]) { entities(kind: $kind) { totalCount } }', { kind: ['PERSO'] }],
    ['{ entities(kind: [PERSO]) { totalCount } }', {}],
  ] as const) {
    expect(JSON.stringify(await errors(query, { ...admin, variables }))).toContain('Did you mean');
    expect(JSON.stringify(await errors(query, { ...reader, variables }))).not.toContain('Did you mean');
  }
});

test('a key that is none is refused even where none is demanded; what a proxy sends is not one', async () => {
  const { post } = await openStub();
  expect((await post('{ __typename }', bearer('none'))).status).toBe(401);
  expect((await post('{ __typename }', { authorization: 'Basic eDp5' })).status).toBe(200);
});

test('a revoked key stops at once, in the middle of what it listens to', async () => {
  const { url, secret, make, post } = await openStub({ demandsKey: true });
  const query = encodeURIComponent('subscription { ingestProgress { event } }');
  const stream = await fetch(`${url}?query=${query}`, {
    headers: { ...bearer(secret), accept: 'text/event-stream' },
  });
  const reading = stream.body?.getReader();
  await reading?.read();
  const rest = (async () => {
    while ((await reading?.read())?.done === false);
    return 'ended';
  })().catch(() => 'cut');
  const admin = bearer(make(['admin']).secret);
  // The server asks the graph again at once, whenever a key is made or revoked by way of it.
  await expect.poll(async () => (await post('{ __typename }', admin)).status).toBe(200);
  const revoked = await post('mutation { revokeKey(key: "read") { revoked } }', admin);
  expect(await revoked.json()).toEqual({ data: { revokeKey: { revoked: '2026-03-05T00:00:00.000Z' } } });
  expect(await rest).toBe('cut');
  expect((await post('{ __typename }', bearer(secret))).status).toBe(401);
});

test('what a command revokes stops before the command is told', async () => {
  const { address, post, secret } = await openStub({ demandsKey: true });
  expect((await post('{ __typename }', bearer(secret))).status).toBe(200);
  const told = await fetch(`${address}/holder/keys`, {
    method: 'POST',
    headers: bearer('the token'),
    body: '{}',
  });
  expect(told.status).toBe(200);
  expect((await post('{ __typename }', bearer(secret))).status).toBe(401);
});

test('what another process revokes stops within a second', async () => {
  const { make } = await openStub();
  const { key, secret } = make(['read'], 'desk');
  let kept = [key];
  let now = 0;
  let tick = () => {};
  const ended: string[] = [];
  const ring = new KeyRing(async () => kept, {
    now: () => now,
    every: (_, work) => {
      tick = work;
      return () => {};
    },
  });
  const visitor = await ring.find(secret);
  expect(visitor).toEqual({ key: `Key:${key.id}`, name: 'desk', scopes: ['read'] });
  if (visitor === null) return;
  const forget = ring.watch(visitor, () => {
    ended.push('stream');
    forget();
  });
  kept = [{ ...key, revoked: '2026-03-05T00:00:00.000Z' }];
  tick();
  await ring.refresh();
  expect(ended).toEqual(['stream']);
  now = 2000;
  expect(await ring.find(secret)).toBeNull();
  expect(await ring.find(`${secret}x`)).toBeNull();
});

test('while the graph does not tell the keys, those known last will do for who has patience, and for nobody else', async () => {
  const { make } = await openStub();
  const { key, secret } = make(['read'], 'prometheus');
  let now = 0;
  let read = async () => [key];
  const ring = new KeyRing(() => read(), { now: () => now });
  await ring.find(secret);
  for (const away of [() => Promise.reject(new Error('away')), () => new Promise<never>(() => {})]) {
    now += 5000;
    read = away;
    expect(await ring.find(secret, 10)).toMatchObject({ name: 'prometheus' });
    expect(await ring.find('none', 10)).toBeNull();
  }
  const failing = new KeyRing(() => Promise.reject(new Error('away')));
  await expect(failing.find(secret)).rejects.toThrow('away');
  expect(await failing.find(secret, 10)).toBeNull();
});

test.each([
  [{ host: '0.0.0.0' }, /^HOST: 0\.0\.0\.0 can be reached from other machines, and there are no API keys/],
  [{ host: '127.0.0.1', demandsKey: true }, /^UJAR_REQUIRE_KEY: demands API keys, and there are none/],
])('a server that demands keys does not start without one: %j', async (options, line) => {
  const desk = { keys: { list: async () => [] } } as unknown as ServerOptions['desk'];
  await expect(openServer({ demandsKey: false, ...options, desk } as ServerOptions)).rejects.toThrow(line);
});

test('with one it starts where other machines reach it, and demands keys of everybody', async () => {
  const { address, post, secret } = await openStub({ host: '0.0.0.0' });
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  expect((await post('{ __typename }')).status).toBe(401);
  expect((await post('{ __typename }', bearer(secret))).status).toBe(200);
});
