import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { digest } from '../../server/derive/digest.ts';
import type { Document, Role } from '../../server/document/document.ts';
import { spanOf } from '../../server/document/span.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';

const TEXT =
  'Former harbour master Ola Prent, who led Norway until 2019, condemned the seizure of the trawler. Norway accused Japan of it in May 2020.';

function spanAt(words: string) {
  const start = TEXT.indexOf(words);
  return spanOf(TEXT, start, start + words.length);
}

const OFFICE: Role = {
  title: spanAt('harbour master'),
  for: null,
  state: { value: 'former', span: spanAt('Former') },
};
const RULE: Role = {
  title: null,
  for: 'e2',
  until: { from: '2019-01-01', to: '2019-12-31', precision: 'year', span: spanAt('2019') },
};

/** A person with two offices, one of no body; a statement about an event, and one that is an event itself. */
function told(): Document {
  const plain = documentOf(
    { address: 'https://harian.example/told', outlet: 'Harian', text: TEXT },
    [{ name: 'Ola Prent' }, { name: 'Norway', iso3: 'NOR' }, { name: 'Japan', iso3: 'JPN' }],
    [
      { by: 'Ola Prent', cue: 'condemned', words: 'the seizure of the trawler' },
      { by: 'Norway', cue: 'accused', words: 'of it', act: 'accuse', about: { Japan: 'opposes' } },
    ],
  );
  const event = {
    actors: ['e2'],
    recipients: ['e3'],
    places: [],
    confidence: 0.8,
    rule: 'test',
  };
  return {
    ...plain,
    entities: plain.entities.map((entity) =>
      entity.id === 'e1' ? { ...entity, roles: [OFFICE, RULE] } : entity,
    ),
    statements: plain.statements.map((statement) =>
      statement.id === 's1'
        ? {
            ...statement,
            speakers: statement.speakers.map((speaker) => ({ ...speaker, role: OFFICE })),
            targets: [
              {
                event: 'v1',
                spans: [spanAt('the seizure')],
                stance: { value: 'opposes', confidence: 0.7, spans: [spanAt('condemned')] },
              },
            ],
          }
        : statement,
    ),
    events: [
      {
        ...event,
        id: 'v1',
        type: 'coerce',
        quad: 4,
        intensity: -7,
        trigger: spanAt('seizure'),
        actors: ['e3'],
        recipients: [],
        date: null,
        status: 'occurred',
        statement: null,
      },
      {
        ...event,
        id: 'v2',
        type: 'accuse',
        quad: 3,
        intensity: -2.5,
        trigger: spanAt('accused'),
        date: { from: '2020-05-01', to: '2020-05-31', precision: 'month', span: spanAt('May 2020') },
        status: 'occurred',
        statement: 's2',
      },
    ],
  };
}

let database: Database;
const write = async (document: Document) =>
  writeBatch(graphOf(database), [entryOf(document)], '2026-06-01T00:00:00.000Z', (code) => ({
    name: code,
    names: [code],
  }));

beforeAll(async () => {
  database = await openEmpty();
  await write(told());
});
afterAll(() => database.close());

async function ask<T>(query: string): Promise<T> {
  const yoga = createGraphql(graphOf(database) as never, () => {});
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Nodes {
  readonly edges: readonly { readonly node: Record<string, unknown> }[];
}

describe('roles', () => {
  it('of an entity tell how and when texts say they are held', async () => {
    const { entities } = await ask<{ entities: Nodes }>(
      `{ entities(kind: PERSON) { edges { node { roles {
        title for { name } articles tenures { state since { from } until { from to precision } articles } } } } } }`,
    );
    expect(entities.edges[0]?.node.roles).toEqual([
      {
        title: 'harbour master',
        for: null,
        articles: 1,
        tenures: [{ state: 'FORMER', since: null, until: null, articles: 1 }],
      },
      {
        title: null,
        for: { name: 'NOR' },
        articles: 1,
        tenures: [
          {
            state: null,
            since: null,
            until: { from: '2019-01-01', to: '2019-12-31', precision: 'YEAR' },
            articles: 1,
          },
        ],
      },
    ]);
  });

  it('of a country that holds none have no tenures', async () => {
    const { entities } = await ask<{ entities: Nodes }>(
      '{ entities(kind: COUNTRY) { edges { node { roles { tenures { state } } } } } }',
    );
    expect(entities.edges.map(({ node }) => node.roles)).toEqual([[], []]);
  });

  it('of a speaker tell it as well', async () => {
    const { statements } = await ask<{ statements: Nodes }>(
      '{ statements { edges { node { speakers { role { title state since { from } until { from } } } } } } }',
    );
    expect(statements.edges.map(({ node }) => node.speakers)).toEqual([
      [{ role: { title: 'harbour master', state: 'FORMER', since: null, until: null } }],
      [{ role: null }],
    ]);
  });
});

describe('events', () => {
  const EVENT = `type quad intensity status trigger { text prefix } date { from precision }
    actors { name } recipients { name } places { name }`;

  it('that a statement is about, or is, stand in its detail', async () => {
    const { statements } = await ask<{ statements: Nodes }>(
      `{ statements { edges { node {
        targets { entity { name } }
        eventTargets { event { ${EVENT} } spans { text } stance { value spans { text } } }
        events { ${EVENT} }
      } } } }`,
    );
    expect(statements.edges.map(({ node }) => node)).toEqual([
      {
        targets: [],
        eventTargets: [
          {
            event: {
              type: 'COERCE',
              quad: 4,
              intensity: -7,
              status: 'OCCURRED',
              trigger: { text: 'seizure', prefix: expect.stringMatching(/condemned the $/) },
              date: null,
              actors: [{ name: 'JPN' }],
              recipients: [],
              places: [],
            },
            spans: [{ text: 'the seizure' }],
            stance: { value: 'OPPOSES', spans: [{ text: 'condemned' }] },
          },
        ],
        events: [],
      },
      {
        targets: [{ entity: { name: 'JPN' } }],
        eventTargets: [],
        events: [
          {
            type: 'ACCUSE',
            quad: 3,
            intensity: -2.5,
            status: 'OCCURRED',
            trigger: { text: 'accused', prefix: expect.stringMatching(/trawler\. Norway $/) },
            date: { from: '2020-05-01', precision: 'MONTH' },
            actors: [{ name: 'NOR' }],
            recipients: [{ name: 'JPN' }],
            places: [],
          },
        ],
      },
    ]);
  });
});

describe('the digest', () => {
  it.each([
    'MATCH ()-[holds:HOLDS]->() SET holds.untilTo = "2020-12-31"',
    'MATCH (o:Occurrence {name: "Ola Prent"}) SET o.titleTenures = ["current", "", "", "", "", "", ""]',
    'MATCH ()-[said:SAID]->() SET said.roleTenure = ["current", "", "", "", "", "", ""]',
  ])('changes with what is told of an office: %s', async (change) => {
    const before = (await digest(graphOf(database))).digest;
    await database.run(change);
    expect((await digest(graphOf(database))).digest).not.toBe(before);
  });
});
