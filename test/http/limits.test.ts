import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLType,
  getIntrospectionQuery,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { describe, expect, it, test } from 'vitest';
import { alone, beyond, countIn, LIMITS } from '../../server/http/limits.ts';
import { costOf, unknownPrices } from '../../server/schema/cost.ts';
import { schema } from '../../server/schema/index.ts';
import { openStub } from './stub.ts';

/** All that the page asks, wherever it stands. */
const pages = import.meta.glob<Record<string, DocumentNode | undefined>>('../../web/**/queries.ts', {
  eager: true,
});

function times(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join(' ');
}

const DEEP = `{ articles { edges { node { mentions { entity { ${'country { roles { for {'.repeat(4)} name ${'}}}'.repeat(4)} } } } } } }`;
/** Each fragment spreads the next one twice: 2^20 fields, of which the document has some 100. */
const BOMB = `{ a: stats { ...f0 } } ${times(20, (i) => `fragment f${i} on Stats { ...f${i + 1} ... on Stats { ...f${i + 1} } }`)} fragment f20 on Stats { asOf }`;

test.each([
  ['aliases', LIMITS.aliases, 61, `{ ${times(61, (i) => `a${i}: __typename`)} }`],
  ['aliases', LIMITS.aliases, 70, `{ ${times(70, (i) => `a${i}: stats { asOf }`)} }`],
  [
    'directives',
    LIMITS.directives,
    42,
    `{ ${times(21, (i) => `a${i}: __typename @skip(if: false) @include(if: true)`)} }`,
  ],
  ['directives at one place', LIMITS['directives at one place'], 4, '{ __typename @a @b @c @d }'],
  ['repeated fields', LIMITS['repeated fields'], 499, `{ ${times(500, () => '__typename')} }`],
  [
    'repeated fields',
    LIMITS['repeated fields'],
    29,
    `{ ${times(30, () => '...f')} } fragment f on Query { __typename }`,
  ],
  ['depth', LIMITS.depth, 18, DEEP],
  ['fields', LIMITS.fields, expect.any(Number), BOMB],
  [
    'cost',
    LIMITS.cost,
    expect.any(Number),
    '{ events(first: 200) { edges { node { reports(first: 200) { edges { node { article { text mentions { span { text } } } } } } } } } }',
  ],
  ['tokens', LIMITS.tokens, null, `{ stats { ${times(2000, (i) => (i % 2 ? 'asOf' : 'articles'))} } }`],
])('more %s than %i are refused, told with both numbers', async (limit, most, asked, query) => {
  const { errors, post } = await openStub();
  const [error, ...others] = await errors(query);
  expect(others).toEqual([]);
  expect(error?.extensions).toEqual({ code: 'LIMIT', limit, most, asked });
  expect(error?.message).toContain(most.toLocaleString('en'));
  const strict = await post(query, { accept: 'application/graphql-response+json' });
  expect(strict.status).toBe(400);
});

test('the size of a page counts where it is a variable, too', async () => {
  const { errors } = await openStub();
  const query =
    'query ($n: Int) { events(first: $n) { edges { node { reports(first: $n) { edges { node { article { id } report { id } } } } statements(first: $n) { edges { node { id act } } } } } } }';
  expect(await errors(query, { variables: { n: 200 } })).toMatchObject([{ extensions: { limit: 'cost' } }]);
  expect(await errors(query, { variables: { n: 20 } })).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
  expect(await errors(query, { variables: { n: 'x' } })).toMatchObject([
    { extensions: { code: 'BAD_REQUEST' } },
  ]);
});

function costsOf(document: DocumentNode, variables: object = {}) {
  const operations = document.definitions.filter(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.map((operation) =>
    costOf(schema, alone(document, operation), variables as Record<string, unknown>),
  );
}

/** A value for each variable of a document: pages of 200, lists of 200 ids, all else as little as will do. */
function manyOfAll(document: DocumentNode): Record<string, unknown> {
  const defined = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : [],
  );
  return Object.fromEntries(
    defined.map(({ variable, type }) => [variable.name.value, anyOf(typeFromAST(schema, type))]),
  );
}

function anyOf(type: GraphQLType | undefined): unknown {
  const bare = type === undefined ? type : getNullableType(type);
  if (isListType(bare)) return Array(200).fill(anyOf(bare.ofType));
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter((field, index) => isRequiredInputField(field) || (bare.isOneOf && index === 0))
        .map((field) => [field.name, anyOf(field.type)]),
    );
  return { Int: 200, Boolean: true, Float: 1 }[String(bare)] ?? 'x';
}

describe('what is far from any limit', () => {
  const documents = Object.values(pages).flatMap((page) =>
    Object.entries(page).filter(
      (entry): entry is [string, DocumentNode] =>
        entry[1]?.definitions?.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) === true,
    ),
  );

  it.each(documents)('%s of the page, with pages of 200', (_, document) => {
    const variables = manyOfAll(document);
    expect(beyond({ ...countIn(document), ...costsOf(document, variables)[0] }, LIMITS)).toBeNull();
  });

  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  it.each([...readme.matchAll(/```graphql\n([^`]*)```/g)].map(([, query = '']) => query))(
    'the README: %s',
    (query) => {
      const document = parse(query);
      for (const cost of costsOf(document))
        expect(beyond({ ...countIn(document), ...cost }, LIMITS)).toBeNull();
    },
  );

  it('a page of 200 for a notebook, with all of each statement', () => {
    const document = parse(`query ($after: String) { statements(first: 200, after: $after) { asOf totalCount
      pageInfo { hasNextPage endCursor } edges { node { id kind act language confidence rule contents { start end text prefix suffix }
      sources { start end text } cue { text } said { from to precision reason } utterance { id reports outlets }
      speakers { confidence reason entity { id name kind iso3 country { id name } } role { title for { id name } } }
      relay { entity { id name } } targets { entity { id name kind } stance { value confidence spans { text } } }
      review { badge } article { id address outlet title published { from to } } } } } }`);
    const [cost] = costsOf(document);
    expect(beyond({ ...countIn(document), ...cost }, LIMITS)).toBeNull();
  });

  it('the query by which tools learn a schema', async () => {
    const { errors } = await openStub();
    expect(await errors(getIntrospectionQuery())).toEqual([]);
  });
});

test('every price is of a field that there is', () => {
  expect(unknownPrices(schema)).toEqual([]);
});

test('more requests a minute than are allowed are told when to come again, each caller by itself', async () => {
  const { post, secret } = await openStub({ rate: 2 });
  const ask = (more = {}) => post('{ __typename }', more);
  expect([(await ask()).status, (await ask()).status]).toEqual([200, 200]);
  const refused = await ask();
  expect(refused.status).toBe(429);
  const retryAfter = Number(refused.headers.get('retry-after'));
  expect(retryAfter).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringContaining('2 requests a minute'),
        extensions: { code: 'RATE_LIMITED', retryAfter },
      },
    ],
  });
  expect((await ask({ authorization: `Bearer ${secret}` })).status).toBe(200);
});

test('who spent the points of a minute waits', async () => {
  const { post } = await openStub({ answers: { budget: 10 } });
  const query = '{ stats { articles statements entities } }';
  await post(query);
  await post(query);
  const refused = await post(query);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
});
