import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { askerOf } from './questions.ts';

let database: Database;
let asker: ReturnType<typeof askerOf>;

const NAMES: Readonly<Record<string, { name: string; names: string[] }>> = {
  CHN: { name: 'China', names: ['China', 'Tiongkok'] },
  UKR: { name: 'Ukraine', names: ['Ukraine', 'Ukraina'] },
  JPN: { name: 'Japan', names: ['Japan', 'Jepang'] },
  NOR: { name: 'Norway', names: ['Norway', 'Norwegia'] },
};

const PUBLISHED = { from: '2026-03-04', to: '2026-03-04', precision: 'day' } as const;

const FIRST = documentOf(
  {
    address: 'https://outlet.example/1',
    outlet: 'The Outlet',
    published: PUBLISHED,
    text: 'Foreign Minister Yoko Kamikawa of Japan denied that Norway waits. Qin Gang said China knows Ukraine. Joko Widodo accused Norway of theft.',
  },
  [
    { name: 'Yoko Kamikawa', office: { title: 'Foreign Minister', of: 'Japan' } },
    { name: 'Japan', iso3: 'JPN' },
    { name: 'Norway', iso3: 'NOR' },
    { name: 'Qin Gang' },
    { name: 'China', iso3: 'CHN' },
    { name: 'Ukraine', iso3: 'UKR' },
    { name: 'Joko Widodo' },
  ],
  [
    {
      by: 'Yoko Kamikawa',
      cue: 'denied',
      words: 'that Norway waits',
      about: { Norway: 'opposes' },
      act: 'deny',
      on: '2026-03-03',
    },
    {
      by: 'Qin Gang',
      cue: 'said',
      words: 'China knows Ukraine',
      about: { Ukraine: 'neutral' },
      on: '2026-01-03',
    },
    {
      by: 'Joko Widodo',
      cue: 'accused',
      words: 'Norway of theft',
      about: { Norway: 'opposes' },
      act: 'accuse',
    },
  ],
);

const SECOND = documentOf(
  {
    address: 'https://kompas.example/2',
    outlet: 'Kompas',
    language: 'id',
    text: 'Qin Lin mengatakan Tiongkok menunggu. Qin Lin diam.',
  },
  [{ name: 'Qin Lin' }, { name: 'Tiongkok', iso3: 'CHN' }],
  [{ by: 'Qin Lin', cue: 'mengatakan', words: 'Tiongkok menunggu', about: { Tiongkok: 'neutral' } }],
);

/** Two bear one name: of the one with more names texts tell more, and an office. */
const LINDS = ['3', '4'].map((at) =>
  documentOf(
    {
      address: `https://outlet.example/${at}`,
      outlet: 'The Outlet',
      published: PUBLISHED,
      text: `Finance Minister Rosa Lind of Norway said fish ${at}. Lind said boats ${at}.`,
    },
    [
      { name: 'Rosa Lind', office: { title: 'Finance Minister', of: 'Norway' } },
      { name: 'Norway', iso3: 'NOR' },
      ...(at === '3' ? [{ name: 'Lind' }] : []),
    ],
    [{ by: 'Rosa Lind', cue: 'said', words: `fish ${at}` }],
  ),
);

beforeAll(async () => {
  database = await openEmpty();
  asker = askerOf(database as never);
  for (const [document, at] of [
    [FIRST, '2026-03-05T00:00:00.000Z'],
    [SECOND, '2026-03-06T00:00:00.000Z'],
    [LINDS[0], '2026-03-07T00:00:00.000Z'],
    [LINDS[1], '2026-03-08T00:00:00.000Z'],
  ] as const)
    await writeBatch(graphOf(database), [entryOf(document as never)], at, (code) => NAMES[code] ?? null);
});
afterAll(() => database.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Reading {
  readonly as: string;
  readonly entity: Named | null;
  readonly outlet: string | null;
  readonly act: string | null;
  readonly confidence: number;
  readonly reason: string;
}

interface Answer {
  readonly text: string;
  readonly asOf: number;
  readonly filter: {
    readonly speaker: readonly Named[];
    readonly target: readonly Named[];
    readonly involves: readonly Named[];
    readonly between: readonly Named[];
    readonly minConfidence: number | null;
    readonly rollUp: boolean;
    readonly place: readonly Named[];
    readonly text: string | null;
    readonly act: readonly string[];
    readonly stance: readonly string[];
    readonly outlet: readonly string[];
    readonly period: {
      readonly from: string | null;
      readonly to: string | null;
      readonly clock: string;
    } | null;
  };
  readonly parts: readonly (Reading & {
    readonly span: { readonly start: number; readonly end: number; readonly text: string };
    readonly alternatives: readonly Reading[];
  })[];
}

const READING = 'as confidence reason entity { id name } outlet act';
const INTERPRET = `query ($text: String!, $on: String, $asOf: AsOf) { interpret(text: $text, on: $on, asOf: $asOf) { text asOf
  filter { speaker { id name } target { id name } involves { id name } between { id name } place { id name } rollUp minConfidence text act stance outlet period { from to clock } }
  parts { ${READING} span { start end text } alternatives { ${READING} } } } }`;

async function interpret(text: string, more: object = {}): Promise<Answer> {
  const { data, errors } = await asker.ask<{ interpret: Answer }>(INTERPRET, {
    text,
    on: '2026-03-18',
    ...more,
  });
  expect(errors).toBeUndefined();
  return data.interpret;
}

const names = (list: readonly Named[]) => list.map(({ name }) => name).join('+');

describe('interpret(text)', () => {
  it.each([
    ['apa kata Qin Gang tentang Ukraina', 'Qin Gang > Ukraine'],
    ['qin gang about ukraine since January', 'Qin Gang > Ukraine 2026-01-01..'],
    [
      "what did Japan's foreign minister say about Norway this month",
      'Yoko Kamikawa > Norway 2026-03-01..2026-03-31',
    ],
    ['menlu Jepang soal Norwegia', 'Yoko Kamikawa > Norway'],
    ['Widodo accuses Norway', 'Joko Widodo > Norway ACCUSE'],
    ['Wdiodo accuses Norway', 'Joko Widodo > Norway ACCUSE'],
    ['denials by Tokyo', 'Japan >  DENY'],
    ['statements against Norway in The Outlet', ' > Norway OPPOSES The Outlet'],
    ['pernyataan di Kompas tentang Tiongkok', ' > China Kompas'],
    ['Kenya about the ban', ' >  “Kenya ban”'],
    ['who supports Norway', ' > Norway SUPPORTS'],
    ['Jepang dan Norwegia', ' >  Japan and Norway'],
    ['berita di Kompas tentang Tiongkok selain Qin Lin', ' > China Kompas'],
    ['日本 about Norway, not about China', 'Japan > Norway'],
    ['Widodo on Norway with high confidence', 'Joko Widodo > Norway 0.8'],
    ['Japanese officials about Norway', 'Japan > Norway rolled up'],
    ['pejabat Jepang tentang Norwegia', 'Japan > Norway rolled up'],
    ['what did Widodo say in Japan about Norway', 'Joko Widodo > Norway in Japan'],
  ])('%s', async (text, expected) => {
    const { filter } = await interpret(text);
    const { period } = filter;
    const said = [
      `${names(filter.speaker)} > ${names(filter.target)}`,
      ...(period === null ? [] : [`${period.from ?? ''}..${period.to ?? ''}`]),
      ...filter.act,
      ...filter.stance,
      ...filter.outlet,
      ...(filter.between.length > 0 ? [filter.between.map(({ name }) => name).join(' and ')] : []),
      ...(filter.minConfidence === null ? [] : [filter.minConfidence]),
      ...(filter.rollUp ? ['rolled up'] : []),
      ...(filter.place.length > 0 ? [`in ${names(filter.place)}`] : []),
      ...(filter.text === null ? [] : [`“${filter.text}”`]),
    ].join(' ');
    expect(said).toBe(expected);
  });

  it('tells each part with its span in code points, why, and what else it may be', async () => {
    const { text, parts } = await interpret('  😀 Qin about Ukraine yesterday ');
    expect(text).toBe('😀 Qin about Ukraine yesterday');
    for (const { span } of parts)
      expect(Array.from(text).slice(span.start, span.end).join('')).toBe(span.text);
    expect(parts.map(({ as, span }) => [as, span.text])).toEqual([
      ['SPEAKER', 'Qin'],
      ['TARGET', 'about Ukraine'],
      ['PERIOD', 'yesterday'],
    ]);
    const [qin] = parts;
    expect(qin?.reason).toMatch(
      /“Qin” is a part of the name Qin Lin, as 2 are|“Qin” is a part of the name Qin Gang, as 2 are/u,
    );
    expect(qin?.confidence).toBeGreaterThan(0);
    const others = qin?.alternatives.flatMap(({ as, entity }) =>
      as === 'SPEAKER' ? (entity?.name ?? []) : [],
    );
    expect([qin?.entity?.name, ...(others ?? [])].sort()).toEqual(['Qin Gang', 'Qin Lin']);
  });

  it.each(['Lind on fish', 'Finance Minister Lind on fish'])(
    '%s: the one of whom most is told',
    async (text) => {
      const { filter, parts } = await interpret(text);
      expect(names(filter.speaker)).toBe('Rosa Lind');
      expect(parts[0]?.alternatives.map(({ entity }) => entity?.name)).toContain('Lind');
    },
  );

  it('finds them in that order by the same words', async () => {
    const { data } = await asker.ask<{
      search: { hits: { rank: string; entity: Named }[] };
      entities: { edges: { node: Named }[] };
    }>(`{ search(text: "lind", kinds: [ENTITY]) { hits { rank ... on EntityHit { entity { id name } } } }
      entities(search: "lind") { edges { node { id name } } } }`);
    expect(data.search.hits.map(({ rank, entity }) => [rank, entity.name])).toEqual([
      ['EXACT', 'Rosa Lind'],
      ['EXACT', 'Lind'],
    ]);
    expect(names(data.entities.edges.map(({ node }) => node))).toBe('Rosa Lind+Lind');
  });

  it.each([
    ['Finance Minister Lind', 'EXACT Rosa Lind, WORDS Lind'],
    ["Norway's finance minister Lind", 'EXACT Rosa Lind, WORDS Lind'],
    // Whose title is none of theirs has the words, and no more.
    ['Foreign Minister Lind', 'WORDS Rosa Lind, WORDS Lind'],
    ['Kapten Lind', ''],
  ])('search and entities take the office in %s as a question does', async (text, expected) => {
    const { data } = await asker.ask<{
      search: { hits: { rank: string; entity: Named }[] };
      entities: { edges: { node: Named }[] };
    }>(
      `query ($text: String!) { search(text: $text, kinds: [ENTITY]) { hits { rank ... on EntityHit { entity { id name } } } }
        entities(search: $text) { edges { node { id name } } } }`,
      { text },
    );
    expect(data.search.hits.map(({ rank, entity }) => `${rank} ${entity.name}`).join(', ')).toBe(expected);
    expect(data.entities.edges.map(({ node }) => node.name)).toEqual(
      data.search.hits.map(({ entity }) => entity.name),
    );
  });

  it('gives a filter that statements take', async () => {
    const { filter } = await interpret('Widodo accuses Norway');
    const { data } = await asker.ask<{ statements: { totalCount: number } }>(
      'query ($filter: StatementFilter) { statements(filter: $filter) { totalCount } }',
      {
        filter: {
          speaker: filter.speaker.map(({ id }) => id),
          target: filter.target.map(({ id }) => id),
          act: filter.act,
        },
      },
    );
    expect(data.statements.totalCount).toBe(1);
  });

  it('knows what was learned by then', async () => {
    const now = await interpret('Qin Lin about China');
    expect(names(now.filter.speaker)).toBe('Qin Lin');
    const then = await interpret('Qin Lin about China', { asOf: 1 });
    expect([names(then.filter.speaker), then.filter.text, then.asOf]).toEqual(['', 'Qin Lin', 1]);
    const outlet = await interpret('statements in Kompas', { asOf: 1 });
    expect(outlet.filter.outlet).toEqual([]);
  });

  it('tells what it could not read, with its words and why', async () => {
    const { filter, parts } = await interpret('siapa bicara tentang Norwegia selain Jepang');
    expect([names(filter.speaker), names(filter.target), filter.text]).toEqual(['', 'Norway', null]);
    expect(parts.find(({ as }) => as === 'NOT_UNDERSTOOD')).toMatchObject({
      span: { text: 'selain Jepang' },
      reason: 'a filter asks for what is there: it can leave nothing out',
      alternatives: [],
    });
  });

  it('tells who speaks for a country and where as parts of their own, with what else they may be', async () => {
    const { parts } = await interpret('Japanese officials in Norway about Ukraine');
    expect(parts.map(({ as, span }) => [as, span.text])).toEqual([
      ['SPEAKER', 'Japanese'],
      ['ROLL_UP', 'officials'],
      ['PLACE', 'in Norway'],
      ['TARGET', 'about Ukraine'],
    ]);
    const [, officials, place] = parts;
    expect(officials?.alternatives.map(({ as }) => as)).toEqual(['IGNORED']);
    expect(place?.alternatives.map(({ as }) => as)).toEqual(expect.arrayContaining(['TARGET', 'TEXT']));
    expect(place?.entity?.name).toBe('Norway');
  });

  it('sends the database one query', async () => {
    asker.trips.sent = 0;
    await interpret("what did Japan's foreign minister say about Norway in The Outlet last week");
    const sent = asker.trips.sent;
    expect(sent).toBe(1);
  });

  it.each([
    [{ text: ' ' }, 'text'],
    [{ text: '?!' }, 'text'],
    [{ text: 'a'.repeat(501) }, 'text'],
    [{ text: 'Qin', on: 'soon' }, 'on'],
    [{ text: 'Qin', asOf: 99 }, 'asOf'],
  ])('%o is refused with the argument’s name', async (variables, argument) => {
    const { errors } = await asker.ask(INTERPRET, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument });
  });

  it.each([
    'qin AND OR NOT',
    'qin~ *?',
    '"qin',
    'in "',
    'by (x) in [y TO z]',
    '\\" in \\',
    'qin\u0000',
    '\ud800 in \ud800',
    `${'in the by '.repeat(49)}qin`,
    'Qin '.repeat(125),
    'between and between',
    "'s 's of of",
    '31/2 99/99/9999 0-0-0',
  ])('hostile: %s', async (text) => {
    const { errors } = await asker.ask(INTERPRET, { text, on: '2026-03-18' });
    expect(errors ?? []).toEqual([]);
  });
});
