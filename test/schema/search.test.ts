import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../server/commands/work.ts';
import type { Database } from '../../server/database/connection.ts';
import { loadCypher } from '../../server/database/cypher.ts';
import { writeBatch } from '../../server/derive/batch.ts';
import { retract } from '../../server/derive/retraction.ts';
import { holdsWords } from '../../server/graph/highlights.ts';
import { listStopWords, lookUp } from '../../server/graph/table.ts';
import { askWords, luceneOf, plainWords } from '../../server/graph/words.ts';
import { isTold, Words } from '../../server/table/words.ts';
import { openEmpty } from '../graph/database.ts';
import { documentOf, entryOf } from '../graph/documents.ts';
import { askerOf } from './questions.ts';

let database: Database;
let asker: ReturnType<typeof askerOf>;

const NAMES: Readonly<Record<string, { name: string; names: string[] }>> = {
  CHN: { name: 'China', names: ['China', 'people ’s republic of china', 'chinese', 'Tiongkok', 'RRT'] },
  UKR: { name: 'Ukraine', names: ['Ukraine', 'ukraina', 'ukrainian'] },
};

const ARTICLES = [
  documentOf(
    {
      address: 'https://ledger.example/qin',
      outlet: 'The Ledger',
      title: 'Qin Gang on the harbour talks',
      published: { from: '2026-03-04', to: '2026-03-04', precision: 'day' },
      text: '😀😀 Qin Gang of China said Ukraine negotiates in the old harbour. Qin Gang said China waits. Qin Ganlu said nothing is lost.',
    },
    [
      { name: 'Qin Gang', for: ['China'] },
      { name: 'China', iso3: 'CHN' },
      { name: 'Ukraine', iso3: 'UKR' },
      { name: 'Qin Ganlu' },
    ],
    [
      {
        by: 'Qin Gang',
        cue: 'said',
        words: 'Ukraine negotiates in the old harbour',
        about: { Ukraine: 'neutral' },
      },
      { by: 'Qin Gang', cue: 'said', words: 'China waits', about: { China: 'neutral' } },
      { by: 'Qin Ganlu', cue: 'said', words: 'nothing is lost' },
    ],
  ),
  documentOf(
    {
      address: 'https://kabar.example/jokowi',
      outlet: 'Kabar',
      language: 'id',
      title: 'Presiden menanggapi perundingan',
      text: 'Jokowi mengatakan pelabuhan itu dirundingkan oleh Tiongkok. Volodymyr Zelensky membantah. Recep Tayyip Erdoğan menolak. Volodymyr Zelensky dan 习近平 diam.',
    },
    [
      { name: 'Jokowi' },
      { name: 'Tiongkok', iso3: 'CHN' },
      { name: 'Volodymyr Zelensky' },
      { name: 'Recep Tayyip Erdoğan' },
      { name: '习近平' },
    ],
    [
      {
        by: 'Jokowi',
        cue: 'mengatakan',
        words: 'pelabuhan itu dirundingkan oleh Tiongkok',
        about: { Tiongkok: 'neutral' },
        on: '2026-03-05',
      },
      { by: 'Volodymyr Zelensky', cue: 'membantah', act: 'deny' },
    ],
  ),
];

const LETTERS = documentOf(
  {
    address: 'https://kabar.example/letters',
    outlet: 'Kabar',
    title: 'Surat',
    text: 'Sari Wulandari said Tromsø, Łódź and the Straße are far.',
  },
  [{ name: 'Sari Wulandari' }],
  [{ by: 'Sari Wulandari', cue: 'said', words: 'Tromsø, Łódź and the Straße are far' }],
);

const LATER = documentOf(
  {
    address: 'https://ledger.example/later',
    outlet: 'The Ledger',
    title: 'Harbour',
    text: 'Gang Qin Lee said the harbour is his.',
  },
  [{ name: 'Gang Qin Lee' }],
  [{ by: 'Gang Qin Lee', cue: 'said', words: 'the harbour is his' }],
);

beforeAll(async () => {
  database = await openEmpty();
  asker = askerOf(database as never);
  const write = (documents: typeof ARTICLES, at: string) =>
    writeBatch(
      graphOf(database),
      documents.map((each) => entryOf(each)),
      at,
      (code) => NAMES[code] ?? null,
    );
  await write([...ARTICLES, LETTERS], '2026-06-01T00:00:00.000Z');
  await write([LATER], '2026-06-02T00:00:00.000Z');
});
afterAll(() => database.close());

interface Hit {
  readonly kind: string;
  readonly rank: string;
  readonly reports?: number;
  readonly entity?: { readonly id: string; readonly name: string };
  readonly statement?: { readonly article: { readonly id: string; readonly text: string } };
  readonly article?: { readonly id: string; readonly text: string };
  readonly matched: readonly {
    readonly in: string;
    readonly text: string;
    readonly at: number | null;
    readonly languages: readonly string[];
    readonly spans: readonly { readonly start: number; readonly end: number; readonly text: string }[];
  }[];
}

interface Result {
  readonly hits: readonly Hit[];
  readonly totals: Readonly<Record<'entities' | 'statements' | 'articles', number | null>>;
  readonly asOf: number;
}

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $asOf: AsOf) {
  search(text: $text, kinds: $kinds, first: $first, asOf: $asOf) {
    asOf totals { entities statements articles }
    hits { kind rank matched { in text at languages spans { start end text } }
      ... on EntityHit { reports entity { id name } }
      ... on StatementHit { statement { article { id text } } }
      ... on ArticleHit { article { id text } } } } }`;

async function search(text: string, more: object = {}): Promise<Result> {
  const { data, errors } = await asker.ask<{ search: Result }>(SEARCH, { text, ...more });
  expect(errors).toBeUndefined();
  return data.search;
}

const names = ({ hits }: Result) =>
  hits.flatMap(({ rank, entity }) => (entity ? `${rank} ${entity.name}` : []));

describe('search(text) of names', () => {
  it.each([
    ['qin ga', ['PREFIX Qin Gang', 'PREFIX Qin Ganlu', 'WORDS Gang Qin Lee']],
    ['Qin Gang', ['EXACT Qin Gang', 'WORDS Gang Qin Lee']],
    ['gang', ['EXACT Qin Gang', 'EXACT Gang Qin Lee']],
    ['Zelenksy', ['FUZZY Volodymyr Zelensky']],
    ['volodimir zelen', ['FUZZY Volodymyr Zelensky']],
    ['Jokwi', ['FUZZY Jokowi']],
    ['erdogan', ['EXACT Recep Tayyip Erdoğan']],
    ['RECEP TAYYIP ERDOGAN', ['EXACT Recep Tayyip Erdoğan']],
    ['recep tayyip erdoğ', ['PREFIX Recep Tayyip Erdoğan']],
    ['Зеленский', ['FUZZY Volodymyr Zelensky']],
    ['xi jinping', ['EXACT 习近平']],
    ['qingang', []],
    ['xijinping', ['EXACT 习近平']],
    ['习近平', ['EXACT 习近平']],
    ['tiongkok', ['EXACT China']],
    ['People’s Republic of China', ['EXACT China']],
    ['CHN', ['EXACT China']],
    ['CN', ['EXACT China']],
    ['中国', ['EXACT China']],
    ['Украина', ['EXACT Ukraine']],
    ['chin', ['PREFIX China']],
    ['nobody at all', []],
  ])('%s', async (text, expected) => {
    expect(names(await search(text, { kinds: ['ENTITY'] }))).toEqual(expected);
  });

  it('the most spoken of comes before others of one rank', async () => {
    const { hits, totals } = await search('qin gan', { kinds: ['ENTITY'] });
    expect(hits.map(({ entity, reports }) => [entity?.name, reports])).toEqual([
      ['Qin Gang', 2],
      ['Qin Ganlu', 1],
      ['Gang Qin Lee', 1],
    ]);
    expect(totals).toEqual({ entities: 3, statements: null, articles: null });
  });

  it('tells which name it was, in which language, and which part of it', async () => {
    const china = await search('tiong', { kinds: ['ENTITY'] });
    expect(china.hits[0]?.matched).toEqual([
      {
        in: 'NAME',
        text: 'Tiongkok',
        at: null,
        languages: ['ID'],
        spans: [{ start: 0, end: 8, text: 'Tiongkok' }],
      },
    ]);
    const typo = await search('zelenksy', { kinds: ['ENTITY'] });
    expect(typo.hits[0]?.matched[0]).toMatchObject({
      text: 'Volodymyr Zelensky',
      spans: [{ start: 10, end: 18, text: 'Zelensky' }],
    });
  });

  it('the list of entities finds the same', async () => {
    const { data } = await asker.ask<{ entities: { edges: { node: { name: string } }[] } }>(
      '{ entities(search: "zelenksy") { edges { node { name } } } }',
    );
    expect(data.entities.edges.map(({ node }) => node.name)).toEqual(['Volodymyr Zelensky']);
  });
});

describe('search(text) of texts', () => {
  it('finds by stems in both languages, and marks the words as code points', async () => {
    const { hits, totals } = await search('negotiating harbour');
    expect(totals).toEqual({ entities: 0, statements: 1, articles: 1 });
    expect(hits.map(({ kind, rank }) => [kind, rank])).toEqual([
      ['STATEMENT', 'WORDS'],
      ['ARTICLE', 'WORDS'],
    ]);
    const [statement] = hits;
    expect(statement?.matched.map(({ in: part, spans }) => [part, spans.map(({ text }) => text)])).toEqual([
      ['CONTENT', ['negotiates', 'harbour']],
    ]);
    for (const hit of hits)
      for (const { in: part, text, at, spans } of hit.matched) {
        for (const span of spans)
          expect(Array.from(text).slice(span.start, span.end).join('')).toBe(span.text);
        const whole = Array.from((hit.statement?.article ?? hit.article)?.text ?? '');
        if (part !== 'TITLE')
          expect(whole.slice(at ?? -1, (at ?? 0) + Array.from(text).length).join('')).toBe(text);
      }
    expect(hits[1]?.matched.map((match) => match.in)).toEqual(['TITLE', 'TEXT']);
  });

  it('finds Indonesian words by their stems', async () => {
    const { hits } = await search('merundingkan pelabuhan', { kinds: ['STATEMENT'] });
    expect(hits.map(({ matched }) => matched[0]?.spans.map(({ text }) => text))).toEqual([
      ['pelabuhan', 'dirundingkan'],
    ]);
  });

  it('takes a word as misspelt where nothing holds it as it is', async () => {
    expect((await search('harbuor', { kinds: ['STATEMENT'] })).hits.map((hit) => hit.rank)).toEqual([
      'FUZZY',
      'FUZZY',
    ]);
    expect((await search('harbour', { kinds: ['STATEMENT'] })).hits.map((hit) => hit.rank)).toEqual([
      'WORDS',
      'WORDS',
    ]);
  });

  it('takes a word without the accents that a text has for that word, not for a misspelt one', () => {
    expect(holdsWords('The port of Tromsø opens', 'tromso port')).toBe(true);
    expect(holdsWords('The port of Tromsø opens', 'tromsa port')).toBe(false);
  });

  it.each(['Tromso', 'tromsø', 'Lodz', 'strasse'])('finds %s whichever letters a text has', async (typed) => {
    const { hits } = await search(typed, { kinds: ['STATEMENT', 'ARTICLE'] });
    expect(
      hits.map(({ kind, rank, article, statement }) => [kind, rank, (article ?? statement?.article)?.id]),
    ).toEqual([
      ['STATEMENT', 'WORDS', 'Article:https://kabar.example/letters'],
      ['ARTICLE', 'WORDS', 'Article:https://kabar.example/letters'],
    ]);
    expect(hits[0]?.matched[0]?.spans).toHaveLength(1);
    const { data } = await asker.ask<{ statements: { totalCount: number } }>(
      'query ($text: String) { statements(filter: { text: $text }) { totalCount } }',
      { text: typed },
    );
    expect(data.statements.totalCount).toBe(1);
  });

  it('finds them in a graph that an older version wrote', async () => {
    const plain = async () => {
      const { records } = await database.read((transaction) =>
        transaction.run(
          'MATCH (n) WHERE n.plain IS NOT NULL RETURN labels(n)[0] AS label, n.plain AS plain ORDER BY label',
        ),
      );
      return records.map((record) => [record.get('label'), record.get('plain')]);
    };
    const before = await plain();
    await database.run('MATCH (n) REMOVE n.plain');
    expect((await search('Lodz', { kinds: ['ARTICLE'] })).hits).toEqual([]);
    await database.write((transaction) => transaction.run(loadCypher('fill-plain-words')));
    expect((await plain()).map(([label]) => label)).toEqual(before.map(([label]) => label));
    expect((await search('Tromso lodz strasse')).hits.map(({ rank }) => rank)).toEqual(['WORDS', 'WORDS']);
  });

  it('a title that is what was asked for comes first', async () => {
    const { hits } = await search('harbour', { kinds: ['ARTICLE'] });
    expect(hits.map(({ rank, article }) => [rank, article?.id])).toEqual([
      ['EXACT', 'Article:https://ledger.example/later'],
      ['WORDS', 'Article:https://ledger.example/qin'],
    ]);
  });

  it('shows as many of each kind as asked for, and counts all', async () => {
    const { hits, totals } = await search('harbour', { first: 1 });
    expect(totals).toEqual({ entities: 0, statements: 2, articles: 2 });
    expect(hits.map(({ kind }) => kind)).toEqual(['ARTICLE', 'STATEMENT']);
  });
});

describe('the words of statements', () => {
  it('are found in memory as the full-text indexes find them, whatever is written and asked', async () => {
    const graph = graphOf(database);
    const stopWords = await graph.read((transaction) => listStopWords(transaction, {}));
    const leftOut = (of: string) => new Set(stopWords.find(({ language }) => language === of)?.words ?? []);
    expect([leftOut('en').has('the'), leftOut('id').has('yang')]).toEqual([true, true]);
    const words = new Words({ en: leftOut('en'), id: leftOut('id') });
    const random = randomFrom(20_261_127);
    const written = Array.from({ length: 300 }, (_, row) => {
      const contents = [writtenAt(random, 8), ...(row % 5 === 0 ? [writtenAt(random, 3)] : [])];
      return {
        id: `made-${row}`,
        row,
        language: row % 2 === 0 ? ('en' as const) : ('id' as const),
        contents,
      };
    });
    for (const { row, language, contents } of written) words.add(row, language, contents);
    await database.run(
      `UNWIND $rows AS row CREATE (s:Statement:$(CASE row.language WHEN 'en' THEN 'EnglishStatement' ELSE 'IndonesianStatement' END))
       SET s.id = row.id, s.contents = row.contents, s.plain = row.plain, s.learned = 1`,
      { rows: written.map((row) => ({ ...row, plain: plainWords(row.contents) })) },
    );
    try {
      const differing: unknown[] = [];
      let found = 0;
      for (let question = 0; question < 120; question++) {
        const asked = askWords(writtenAt(random, 1 + random(2)));
        if (asked.length === 0 || !isTold(asked)) continue;
        const [looked] = await graph.read((transaction) =>
          lookUp(transaction, { asOf: null, words: [luceneOf(asked)], events: [] }),
        );
        const theirs = (looked?.hits ?? []).map(([id]) => id).filter((id) => id.startsWith('made-'));
        const ours = [...words.find(asked, written.length).rows].map((row) => `made-${row}`);
        if (ours.length > 0) found += 1;
        if (theirs.sort().join() !== ours.sort().join()) differing.push([luceneOf(asked), theirs, ours]);
      }
      expect(differing).toEqual([]);
      expect(found).toBeGreaterThan(40);
    } finally {
      await database.run(`MATCH (s:Statement) WHERE s.id STARTS WITH 'made-' DELETE s`);
    }
  }, 120_000);
});

/** Whole numbers below what is asked for, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = {
  before: ['', '', '', 'me', 'meny', 'pen', 'di', 'ke', 'ber', 'per', 'un', 'Re', 'ter'],
  middle: (
    'minister nation Tromsø harbour ajar runding kata U.S Łódź Straße nyata 3.5 1,000 Erdoğan people relation apa sing ' +
    'agree commun bangun negara pelabuhan the yang of not x y 2026 covid İstanbul naïve jalan sapu'
  ).split(' '),
  after: [
    '',
    '',
    '',
    's',
    'ies',
    'ing',
    'ed',
    'ational',
    'ness',
    'kan',
    'an',
    'nya',
    'i',
    "'s",
    '’s',
    'lah',
    'ly',
    '-19',
  ],
  between: [' ', ' ', ' ', ', ', '. ', ' “', '” ', '-', '/', ': ', '\n', '_', "'"],
} as const;

function writtenAt(random: (below: number) => number, words: number): string {
  const pick = (list: readonly string[]) => list[random(list.length)] ?? '';
  let text = '';
  for (let at = 0; at < words; at++)
    text += pick(PIECES.before) + pick(PIECES.middle) + pick(PIECES.after) + pick(PIECES.between);
  return text;
}

describe('search(text) as of then', () => {
  it('finds what was learned by then', async () => {
    const then = await search('harbour', { asOf: 1 });
    expect(then).toMatchObject({ asOf: 1, totals: { statements: 1, articles: 1 } });
    expect(names(await search('gang', { asOf: 1, kinds: ['ENTITY'] }))).toEqual(['EXACT Qin Gang']);
  });

  it('sends the database one query', async () => {
    asker.trips.sent = 0;
    await search('harbour');
    const alone = asker.trips.sent;
    await asker.ask(
      '{ search(text: "harbour") { totals { entities } hits { rank matched { text languages } } } }',
    );
    expect(asker.trips.sent - alone).toBe(1);
  });
});

describe('what can not be searched for', () => {
  it.each([
    ['', 'text'],
    ['   ', 'text'],
    ['?! -- "" ~*', 'text'],
    ['*', 'text'],
    ['x'.repeat(501), 'text'],
  ])('%s', async (text, argument) => {
    const { errors } = await asker.ask(SEARCH, { text });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument });
  });

  it('a page of no size, and a time that is yet to come', async () => {
    for (const [more, argument] of [
      [{ first: 0 }, 'first'],
      [{ first: 201 }, 'first'],
      [{ asOf: 99 }, 'asOf'],
    ] as const) {
      const { errors } = await asker.ask(SEARCH, { text: 'qin', ...more });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_ARGUMENT', argument });
    }
  });

  it.each([
    'qin AND',
    'OR qin',
    'NOT qin',
    'qin~',
    'qin~99',
    'qin*',
    'a*?',
    'name:qin',
    '[a TO z] qin',
    '{a TO z}',
    '"qin',
    'qin"',
    'qin\\',
    '\\"qin',
    '(qin',
    'qin)',
    '+qin -gang',
    'qin^9',
    'qin^',
    '/qi.*/',
    '&& qin ||',
    '!qin',
    "qin' OR 1=1",
    'title:"x"',
    '<script>qin</script>',
    '\u0000qin',
    '\ud800qin',
    'qin\u202e',
    '😀 qin',
    `${'a '.repeat(248)}qin`,
    'q'.repeat(500),
    'and or not to the',
    "d'’'",
    'u.s. people’s',
    '١٢٣',
    'ｑｉｎ',
  ])('hostile: %s', async (text) => {
    const { errors } = await asker.ask(SEARCH, { text });
    expect(errors ?? []).toEqual([]);
  });
});

describe('what is retracted', () => {
  it('is never found, as of whatever time', async () => {
    expect((await search('qin gang')).totals.entities).toBe(2);
    await retract(
      graphOf(database),
      {
        kind: 'retract',
        articles: ['https://ledger.example/qin'],
        by: 'local',
        why: 'withdrawn',
      },
      '2026-06-03T00:00:00.000Z',
      (code) => NAMES[code] ?? null,
    );
    for (const asOf of [null, 1]) {
      const { hits, totals } = await search('qin gang', { asOf });
      const left = asOf === null ? 1 : 0;
      expect(totals).toEqual({ entities: left, statements: 0, articles: left });
      expect(names({ hits } as Result)).toEqual(asOf === null ? ['WORDS Gang Qin Lee'] : []);
    }
  });
});
