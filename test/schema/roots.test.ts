import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { correct } from '../../server/derive/correcting.ts';
import { judge } from '../../server/derive/judging.ts';
import type { ArgumentError, UnknownIdError } from '../../server/errors.ts';
import { Client } from '../../server/fetch/client.ts';
import { composeCypher } from '../../server/graph/composition.ts';
import { Runs } from '../../server/runs/runs.ts';
import { LOOPBACK } from '../fetch/web.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { filesBelow, readText } from '../rules/tree.ts';
import {
  type Argument,
  argumentsOf,
  isList,
  openSchema,
  type Plan,
  queryOf,
  ROOTS,
  rootOf,
  typeOf,
} from './roots.ts';

let database: Database;
let ask: ReturnType<typeof openSchema>;
/** An id of each kind that the graph holds. */
const ids: Record<string, string> = {};
/** The plans by which all that was asked was answered, by the queries' texts. */
const plans = new Map<string, Plan>();

const NAMES = (code: string) => ({ name: code, names: [code] });
const BY = { author: 'local', why: 'a test' };

/** One of many that are alike but for their number: whatever nests in one nests in all. */
function alike(number: number) {
  const words = `the harbour of quarter ${number} stays open to every ship that asks in time on day ${number}`;
  return documentOf(
    {
      address: `https://nordic-ledger.example/${number}`,
      outlet: 'Nordic Ledger',
      published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
      text: `Ingrid Moe ${number}, minister of Norway, said of Japan to the Ledger ${number}: ${words}. Norway seized ship ${number} of Japan on Monday in Oslo.`,
    },
    [
      { name: `Ingrid Moe ${number}`, office: { title: 'minister', of: 'Norway' } },
      { name: 'Norway', iso3: 'NOR' },
      { name: 'Japan', iso3: 'JPN' },
      { name: `the Ledger ${number}`, kind: 'organisation' },
      { name: 'Oslo', kind: 'place' },
    ],
    [
      {
        ...{ by: `Ingrid Moe ${number}`, cue: 'said', words, via: [`the Ledger ${number}`] },
        ...{ about: { Japan: 'opposes' as const }, on: '2026-03-03' },
      },
    ],
    [{ what: `seized ship ${number}`, by: ['Norway'], to: ['Japan'], in: ['Oslo'], on: '2026-03-02' }],
  );
}

/** Rows of the largest page; fewer judgements, each of which is a batch. */
const MOST = 50;
const JUDGED = 12;

beforeAll(async () => {
  database = await openEmpty();
  const graph = graphOf(database);
  for (let from = 0; from < MOST + 5; from += 11)
    await writeBatch(
      graph,
      Array.from({ length: 11 }, (_, i) => entryOf(alike(from + i))),
      '2026-06-01T00:00:00.000Z',
      NAMES,
    );
  const rows = async (cypher: string) =>
    (await database.read(async (transaction) => transaction.run(cypher))).records.map((record) =>
      String(record.get(0)),
    );
  for (const label of ['Article', 'Entity', 'Statement', 'Event', 'Utterance', 'Occurrence', 'EventReport'])
    ids[label] = `${label}:${(await rows(`MATCH (n:${label}) RETURN n.id ORDER BY n.id LIMIT 1`))[0]}`;
  ids.Entity = 'Entity:JPN';
  const statements = await rows('MATCH (n:Statement) RETURN n.id ORDER BY n.id');
  for (const statement of statements.slice(0, JUDGED))
    await correct(
      graph,
      { statement, verdict: 'confirmed', stance: null, whom: null, ...BY },
      '2026-06-02T00:00:00.000Z',
      NAMES,
    );
  const people = await rows(`MATCH (n:Occurrence {kind: 'person'}) RETURN n.id ORDER BY n.id LIMIT 2`);
  const [one = '', other = ''] = people;
  const pair = [{ occurrence: one }, { occurrence: other }] as const;
  await judge(graph, { pair, verdict: 'undecided', ...BY }, '2026-06-02T00:00:00.000Z', NAMES);
  ids.Judgement = `Judgement:${(await rows('MATCH (n:Judgement) RETURN n.id ORDER BY n.id LIMIT 1'))[0]}`;
  await database.run('CALL db.prepareForReplanning(60)');
  const client = new Client({ own: LOOPBACK });
  const runs = new Runs({
    submit: () => Promise.reject(new Error('nothing is submitted here')),
    ...{ client, outside: client, limits: { bytes: 1, rate: 1 }, log: () => {} },
  });
  const refuse = () => Promise.reject(new Error('nothing is changed here'));
  const keys = { list: async () => [], create: refuse, revoke: refuse };
  const kept = {
    keepsakes: { note: refuse, removeNote: refuse, saveView: refuse, removeView: refuse },
    feeds: { add: refuse, find: refuse, remove: refuse, pause: refuse },
  };
  const desk = { runs, retract: refuse, judge: refuse, correct: refuse, undo: refuse, keys, ...kept };
  ask = openSchema(graph, { desk, plans });
}, 120_000);
afterAll(() => database.close());

/** Which kind of thing an argument names by an id, by the argument's name; `id` is one of the field's own kind. */
const KINDS: Readonly<Record<string, string>> = {
  ...{ article: 'Article', event: 'Event', statement: 'Statement', utterance: 'Utterance', entity: 'Entity' },
  ...{ speaker: 'Entity', target: 'Entity', between: 'Entity', involves: 'Entity', place: 'Entity' },
  ...{ spokenFor: 'Entity' },
  ...{ rows: 'Entity', columns: 'Entity', from: 'Entity', to: 'Entity', ids: 'Entity' },
  ...{
    'entity.id': 'Entity',
    'article.id': 'Article',
    'event.id': 'Event',
    'utterance.id': 'Utterance',
    'statement.id': 'Statement',
    'expand.id': 'Entity',
    'notes.about': 'Entity',
    'views.ids': 'View',
  },
};

const kindOf = (root: string, { name }: Pick<Argument, 'name'>) => KINDS[`${root}.${name}`] ?? KINDS[name];

/** What must be given beside ids of the kinds above. */
const GIVEN: Readonly<Record<string, object>> = {
  expand: { type: { direction: 'BY' } },
  path: { to: 'Entity:NOR', maxDepth: 2 },
  reviewQueue: { of: 'EVENTS' },
  positions: { speaker: 'Entity:NOR' },
  node: { id: 'Entity:JPN' },
  nodes: { ids: ['Entity:JPN'] },
  ingestion: { id: 'none' },
  interpret: { text: 'Norway about Japan since March' },
  search: { text: 'ship' },
};

/** Arguments with which the field can be answered. */
function validFor(name: string): Record<string, unknown> {
  const needed = rootOf(name).args.filter(
    ({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined,
  );
  const found = Object.fromEntries(
    needed.flatMap((arg) => {
      const id = ids[kindOf(name, arg) ?? ''];
      return id === undefined ? [] : [[arg.name, isList(arg.type) ? [id] : id]];
    }),
  );
  const all: Record<string, unknown> = { ...found, ...GIVEN[name] };
  for (const arg of needed)
    if (!(arg.name in all)) throw new Error(`tell in GIVEN or KINDS what ${name}(${arg.name}) takes`);
  return all;
}

/** Ingests and the quality of extraction are no part of the graph, and keys are read past what a request may read. */
const OUTSIDE = ['ingestion', 'keys', 'quality'];
const FIELDS = ROOTS.map(({ name }) => name);
const READING = FIELDS.filter((name) => !OUTSIDE.includes(name));

/** Fields that are answered in more than one query of their one transaction, and why. */
const STEPS: Readonly<Record<string, readonly [most: number, why: string]>> = {
  reviewQueue: [3, 'what is proposed, where texts tell it, and how much there is'],
};

describe('a field of the query', () => {
  it.each(READING)('%s takes one round trip', async (name) => {
    const { errors, transactions, sent } = await ask(
      queryOf(rootOf(name), validFor(name), 0),
      validFor(name),
    );
    expect(errors).toEqual([]);
    expect(transactions).toBe(1);
    const [most] = STEPS[name] ?? [1];
    expect(sent).toBeLessThanOrEqual(most);
  });

  const paged = READING.filter((name) => rootOf(name).args.some((arg) => arg.name === 'first'));
  it.each(paged)('%s asks no more often for more rows, whatever nests in them', async (name) => {
    const counts: number[] = [];
    for (const first of [1, 10, MOST]) {
      const given = { ...validFor(name), first };
      const { errors, sent } = await ask(queryOf(rootOf(name), given, 2), given);
      expect(errors).toEqual([]);
      counts.push(sent);
    }
    const [one = 0, ten = 0, many = 0] = counts;
    expect(many).toBe(ten);
    // What the first row alone has nothing of.
    expect(ten).toBeLessThanOrEqual(one + 2);
  });
});

/** Ids of every kind, and of none. */
/** Further kinds of things that an argument names. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'notes.about': ['Article', 'Event', 'Statement', 'Utterance'],
};

const idsBut = (kind: string, also: readonly string[] = []) => [
  ...Object.entries(ids).flatMap(([other, id]) => ([kind, ...also].includes(other) ? [] : [id])),
  ...['', `${kind}:`, 'Nothing:x', `${kind}:nothing`, 'garbage'],
];

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const CURSORS = [
  '',
  'x',
  'a b',
  '\u{1F600}',
  cursor([]),
  cursor({}),
  cursor(null),
  cursor([{}, [], null, true, 1]),
];
const REVERSED = { from: '2026-03-02', to: '2026-03-01' };

interface Wrong {
  readonly given: Readonly<Record<string, unknown>>;
  readonly code: 'BAD_ARGUMENT' | 'UNKNOWN_ID';
}

/** Arguments of which each value that has the type can be answered. */
const ANY: readonly string[] = ['Boolean'];
/** The same of these, by their own names: words to find, names of outlets and of keys, and a number that is the least. */
const FREE = ['search', 'outlet', 'by', 'leastReports'];
/** By Relay’s rules `null` stands for what there isn’t, and says so. */
const NULLED = ['node.id', 'nodes.ids'];
/** What another argument says already. */
const TOLD = ['positions.filter.speaker', 'positions.filter.target'];

/** Values of an argument that can not be answered. */
function wrongFor(name: string, argument: Argument): readonly Wrong[] {
  const type = typeOf(argument.type);
  const bad = (...values: readonly unknown[]): readonly Wrong[] =>
    values.map((value) => ({ given: argument.given(value), code: 'BAD_ARGUMENT' }));
  if (type.enum !== null) return type.enum === 'Clock' && name === 'articles' ? bad('SAID') : [];
  if (type.fields.includes('from') && type.fields.includes('to')) return bad(REVERSED);
  if (type.fields.length > 0 || ANY.includes(type.name) || FREE.includes(argument.name)) return [];
  if (type.name === 'ID') {
    const kind = kindOf(name, argument) ?? (name === 'ingestion' ? 'Ingest' : undefined);
    if (kind === undefined) throw new Error(`tell in KINDS what ${name}(${argument.path}) names`);
    // What is asked of the filter is asked the same way by every field that takes one.
    const most = argument.path.startsWith('filter.') ? 2 : 99;
    return idsBut(kind, ALSO[`${name}.${argument.path}`])
      .slice(-most)
      .map((id) => ({
        given: argument.given(isList(argument.type) ? [id] : id),
        code: TOLD.includes(`${name}.${argument.path}`) ? 'BAD_ARGUMENT' : 'UNKNOWN_ID',
      }));
  }
  // What is passed over may be more than there is: the count says so.
  if (argument.name === 'skip') return bad(-1);
  if (type.name === 'Int') return bad(0, -1, 10_000);
  if (type.name === 'Float') return bad(-1, 2);
  if (type.name === 'AsOf') return bad(1_000_000_000, -1, 'yesterday', '2999-01-01T00:00:00Z');
  if (argument.name === 'after') return bad(...CURSORS);
  if (argument.name === 'text') return bad('?!');
  if (['from', 'to', 'on'].includes(argument.name)) return bad('soon', '2026-13-01', '');
  throw new Error(`tell in wrongFor what is wrong for ${name}(${argument.path}), or in FREE that nothing is`);
}

describe('bad input', () => {
  const all = FIELDS.flatMap((name) =>
    argumentsOf(rootOf(name))
      .filter(({ path }) => !NULLED.includes(`${name}.${path}`))
      .map((argument) => [name, argument.path, argument] as const),
  );

  it.each(all)('%s(%s) is refused with its code and the argument’s name', async (name, path, argument) => {
    for (const { given, code } of wrongFor(name, argument)) {
      const passed = { ...validFor(name), ...given };
      const { data, errors } = await ask(queryOf(rootOf(name), passed, 0), passed);
      const [error] = errors;
      const told = error?.originalError as ArgumentError | UnknownIdError | undefined;
      expect([given, told?.code, data?.[name] ?? null]).toEqual([given, code, null]);
      expect([path, `${path}.from`]).toContain(told?.argument);
    }
  });

  it.each(
    FIELDS.filter((name) =>
      ['from', 'to'].every((end) =>
        rootOf(name).args.some((arg) => arg.name === end && typeOf(arg.type).name === 'String'),
      ),
    ),
  )('%s refuses a stretch of days that is upside down', async (name) => {
    const { errors } = await ask(queryOf(rootOf(name), REVERSED, 0), REVERSED);
    expect(errors[0]?.originalError).toMatchObject({ code: 'BAD_ARGUMENT', argument: 'from' });
  });
});

/** Labels of which there are as many as there is news. */
const BIG = ['Article', 'Version', 'Occurrence', 'Statement', 'EventReport', 'Entity', 'Utterance', 'Event'];

/** Queries that read all of a label, which one ("" for any), and why nothing else would do. */
const WHOLE: Readonly<Record<string, readonly [label: string, why: string]>> = {
  'read-articles': ['', 'lists and counts all, by article or by version'],
  'read-entities': ['Entity', 'without words to find it lists all, by what is said about each'],
  'read-search': [
    'Entity',
    'shares with read-entities what lists all without words, of which it always has some',
  ],
  'read-meanings': ['Entity', 'as read-search'],
  'read-events': ['Event', 'without anybody who takes part it lists and counts all'],
  'read-stats': ['', 'counts all of everything'],
};

/** Queries that can be asked as of a sequence, which the API does and nothing else. */
const HISTORIES = filesBelow('server/graph', /\.ts$/).flatMap((path) =>
  [...readText(path).matchAll(/\bhistory<[\s\S]*?>\(\s*'([\w-]+)'/g)].map(([, name]) => name ?? ''),
);

function scansOf(plan: Plan): string[] {
  const details = String(plan.arguments.Details ?? '');
  const labels = BIG.filter((label) => new RegExp(`:(?:\\w+\\|)*${label}\\b`).test(details));
  const own = /AllNodesScan/.test(plan.operatorType)
    ? ['AllNodesScan']
    : /LabelScan|LabelsScan/.test(plan.operatorType)
      ? labels
      : [];
  return [...own, ...plan.children.flatMap(scansOf)];
}

/** What is read whole and has no excuse. */
function unexcused(name: string, plan: Plan): readonly string[] {
  const [only] = WHOLE[name] ?? [null];
  return scansOf(plan).filter(
    (label) => label === 'AllNodesScan' || only === null || (only !== '' && label !== only),
  );
}

/** How it would be answered, of a query that no test above has sent. */
async function planOf(text: string): Promise<Plan> {
  const known = plans.get(text);
  if (known !== undefined) return known;
  const { summary } = await database.read((transaction) => transaction.run(`EXPLAIN ${text}`));
  return summary.plan as unknown as Plan;
}

describe('the plan', () => {
  it.each(HISTORIES)('of %s starts from an index', async (name) => {
    expect(unexcused(name, await planOf(composeCypher(name)))).toEqual([]);
    // As of a sequence those alone that were asked so above: to plan one takes seconds.
    const then = plans.get(composeCypher(name, 'then'));
    if (then !== undefined) expect(unexcused(name, then)).toEqual([]);
  });

  it('of every other query that was sent does too', () => {
    const known = new Set(HISTORIES.flatMap((name) => [composeCypher(name), composeCypher(name, 'then')]));
    const others = [...plans].filter(([text]) => !known.has(text));
    expect(others.filter(([, plan]) => scansOf(plan).length > 0).map(([text]) => text)).toEqual([]);
  });

  it('of none is excused that needs no excuse', async () => {
    const needless: string[] = [];
    for (const name of Object.keys(WHOLE))
      if (scansOf(await planOf(composeCypher(name))).length === 0) needless.push(name);
    expect(needless).toEqual([]);
  });
});
