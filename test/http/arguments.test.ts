import { expect, test } from 'vitest';
import { openStub } from './stub.ts';

test.each([
  ['{ statements(first: "x") { totalCount } }', {}, 'first'],
  ['{ timeline(clock: FOO) { asOf } }', {}, 'clock'],
  ['{ statements(filter: { period: { clock: FOO } }) { totalCount } }', {}, 'filter.period.clock'],
  ['{ statements(filter: { speakr: ["x"] }) { totalCount } }', {}, 'filter.speakr'],
  ['query ($f: StatementFilter) { statements(filter: $f) { totalCount } }', { f: { speakr: ['x'] } }, 'f'],
  ['query ($n: Int) { statements(first: $n) { totalCount } }', { n: 'ten' }, 'n'],
  ['mutation { ingest(from: {}) { id } }', {}, 'from'],
  ['mutation { ingest(from: { text: "a", address: "b" }) { id } }', {}, 'from'],
] as const)('%s with %o is refused with the argument’s name', async (query, variables, argument) => {
  const { errors } = await openStub();
  expect((await errors(query, { variables })).map(({ extensions }) => extensions)).toMatchObject([
    { argument },
  ]);
});

test.each(['{ nothing }', '{', '{ stats { nothing } }'])('%s has no argument to name', async (query) => {
  const { errors } = await openStub();
  const [error] = await errors(query);
  expect(error?.extensions).not.toHaveProperty('argument');
});
