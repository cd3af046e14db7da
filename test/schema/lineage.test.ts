import { describe, expect, it } from 'vitest';
import { writeBatch } from '../../server/derive/batch.ts';
import { retract } from '../../server/derive/retraction.ts';
import type { Document } from '../../server/document/document.ts';
import { createGraphql } from '../../server/http/graphql.ts';
import { openGraph } from '../graph/database.ts';
import { documentOf, entryOf, type Said } from '../graph/documents.ts';

const AT = '2026-06-01T00:00:00.000Z';
const NAMES = (code: string) => ({ name: code, names: [code] });
const { database, graph, rows } = openGraph();

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const yoga = createGraphql({ read: (work: never) => database.read(work) } as never, (_, error) => {
    throw error;
  });
  const response = await yoga.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

function told(
  file: string,
  published: string | null,
  words: string,
  more: Partial<Said> = {},
  by = 'Ingrid Moe',
): Document {
  return documentOf(
    {
      address: `https://${file}.example/x`,
      outlet: file,
      file,
      published: published === null ? null : { from: published, to: published, precision: 'day' },
      text: `😀 ${words}, said ${by} of Japan. ${file}`,
    },
    [{ name: by }, { name: 'Japan', iso3: 'JPN' }],
    [{ by, cue: 'said', words, about: { Japan: 'neutral' }, ...more }],
  );
}

const write = (...documents: Document[]) =>
  writeBatch(
    graph,
    documents.map((each) => entryOf(each)),
    AT,
    NAMES,
  );

const FULL = 'we will not share the register of ships before every port has agreed';
const CUT = 'will never share the register of ships before every port has agreed';

const LINEAGE = `query ($id: ID!) { lineage(utterance: $id) {
  utterance { id reports outlets } undated first { article { outlet } }
  variants { original words reports { article { outlet } statement { id } }
    runs { change original { text start end utf16Start } own { text start end utf16Start } } } } }`;

interface Answer {
  lineage: {
    utterance: { id: string; reports: number };
    undated: number;
    first: { article: { outlet: string } }[];
    variants: {
      original: boolean;
      reports: { article: { outlet: string } }[];
      runs: {
        change: string;
        own: { text: string; start: number; utf16Start: number }[];
        original: { text: string }[];
      }[];
    }[];
  };
}

describe('lineage(utterance)', () => {
  it('tells the variants word by word, with the words in their articles, and who published first', async () => {
    await write(
      told('morning', '2026-03-05', FULL),
      told('evening', '2026-03-06', CUT),
      told('wire', null, FULL),
    );
    const [{ id } = { id: '' }] = await rows<{ id: string }>(
      'MATCH (u:Utterance) WHERE u.superseded IS NULL RETURN u.id AS id LIMIT 1',
    );
    const before = await rows('MATCH (u:Utterance) WHERE u.superseded IS NULL RETURN count(u) AS n');
    expect(before).toEqual([{ n: 2 }]);
    const dated = await rows<{ id: string }>(
      `MATCH (u:Utterance)<-[of:REPORT_OF]-()<-[:REPORTS]-(v {file: 'morning'}) WHERE of.superseded IS NULL RETURN u.id AS id`,
    );
    const { lineage } = await ask<Answer>(LINEAGE, { id: `Utterance:${dated[0]?.id}` });
    expect(id).not.toBe('');
    expect(lineage).toMatchObject({
      utterance: { reports: 2 },
      undated: 0,
      first: [{ article: { outlet: 'morning' } }],
    });
    expect(
      lineage.variants.map(({ original, reports }) => [
        original,
        reports.map(({ article }) => article.outlet),
      ]),
    ).toEqual([
      [true, ['morning']],
      [false, ['evening']],
    ]);
    expect(
      lineage.variants[1]?.runs.map(({ change, original, own }) => [change, original[0]?.text, own[0]?.text]),
    ).toEqual([
      ['CUT', 'we', undefined],
      ['KEPT', 'will', 'will'],
      ['CHANGED', 'not', 'never'],
      [
        'KEPT',
        'share the register of ships before every port has agreed',
        'share the register of ships before every port has agreed',
      ],
    ]);
    const [, , changed] = lineage.variants[1]?.runs ?? [];
    const text = told('evening', '2026-03-06', CUT).article.text;
    const [never] = changed?.own ?? [];
    expect(text.slice(never?.utf16Start, (never?.utf16Start ?? 0) + 5)).toBe('never');
    expect(
      Array.from(text)
        .slice(never?.start, (never?.start ?? 0) + 5)
        .join(''),
    ).toBe('never');
  });

  it('answers past ids with what they have become part of, and null where there is nothing', async () => {
    await write(told('a', '2026-03-05', 'share the register of ships before every port'));
    await write(told('b', '2026-03-05', 'ships before every port has agreed to it all'));
    const past = await rows<{ id: string }>('MATCH (u:Utterance) RETURN u.id AS id');
    await write(
      told('c', '2026-03-05', 'share the register of ships before every port has agreed to it all'),
    );
    const ids = new Set<string>();
    for (const { id } of past) {
      const { utterance } = await ask<{
        utterance: { id: string; reports: number; lineage: { variants: object[] } };
      }>('query ($id: ID!) { utterance(id: $id) { id reports lineage { variants { words } } } }', { id });
      expect(utterance.reports).toBe(3);
      expect(utterance.lineage.variants).toHaveLength(3);
      ids.add(utterance.id);
    }
    expect(ids.size).toBe(1);
    for (const name of ['a', 'b', 'c'])
      await retract(
        graph,
        { articles: [`https://${name}.example/x`], kind: 'retract', by: 'test', why: 'a test' },
        AT,
        NAMES,
      );
    expect(await ask('query ($id: ID!) { utterance(id: $id) { id } }', { id: past[0]?.id })).toEqual({
      utterance: null,
    });
  });
});

const POSITIONS = `query ($speaker: ID!, $first: Int, $after: String, $clock: Clock! = SAID, $filter: StatementFilter) {
  positions(speaker: $speaker, target: "JPN", first: $first, after: $after, clock: $clock, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { day clock stance statement { article { outlet } }
    changes { kind confidence reason beforeWords { text } words { text } before { article { outlet } } } } } } }`;

interface Positions {
  positions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: {
      node: {
        day: string | null;
        clock: string | null;
        statement: { article: { outlet: string } };
        changes: { kind: string }[];
      };
    }[];
  };
}

const nodesOf = ({ positions }: Positions) => positions.edges.map(({ node }) => node);

describe('positions(speaker, target)', () => {
  const register = (end: string) => `the shared register of fishing ships ${end}`;

  it('are in the order of saying, else of publication, undated last, with what may have changed', async () => {
    await write(
      told('late', '2026-05-02', register('is a fine idea'), {
        about: { Japan: 'supports' },
        on: '2026-05-01',
      }),
      told('early', '2026-05-09', register('must stay closed'), {
        about: { Japan: 'opposes' },
        on: '2026-02-01',
      }),
      told('middle', '2026-03-03', 'schools in the mountains get new roofs'),
      told('undated', null, register('is nobody’s')),
      told('other', '2026-03-04', register('is a fine idea'), { about: { Japan: 'supports' } }, 'Per Lie'),
    );
    const [{ id: speaker } = { id: '' }] = await rows<{ id: string }>(
      "MATCH (e:Person {name: 'Ingrid Moe'}) WHERE e.superseded IS NULL RETURN e.id AS id",
    );
    const nodes = nodesOf(await ask<Positions>(POSITIONS, { speaker }));
    expect(nodes.map(({ day, clock, statement }) => [statement.article.outlet, day, clock])).toEqual([
      ['early', '2026-02-01', 'SAID'],
      ['middle', '2026-03-03', 'PUBLISHED'],
      ['late', '2026-05-01', 'SAID'],
      ['undated', null, null],
    ]);
    expect(nodes.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([[], [], ['STANCE'], []]);
    expect(nodes[2]?.changes[0]).toMatchObject({
      before: { article: { outlet: 'early' } },
      beforeWords: [{ text: register('must stay closed') }],
      words: [{ text: register('is a fine idea') }],
    });
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { positions: page }: Positions = await ask<Positions>(POSITIONS, { speaker, first: 1, after });
      expect(page.totalCount).toBe(4);
      found.push(...page.edges.map(({ node: { statement } }) => statement.article.outlet));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(found).toEqual(['early', 'middle', 'late', 'undated']);
    const placed = async (more: object) =>
      nodesOf(await ask<Positions>(POSITIONS, { speaker, ...more })).map(({ day, clock, statement }) =>
        [statement.article.outlet, day, clock].join(' '),
      );
    expect(await placed({ clock: 'PUBLISHED' })).toEqual([
      ...[
        'middle 2026-03-03 PUBLISHED',
        'late 2026-05-02 PUBLISHED',
        'early 2026-05-09 PUBLISHED',
        'undated  ',
      ],
    ]);
    const learned = await placed({ clock: 'LEARNED' });
    expect(learned.map((each) => each.split(' ').slice(1).join(' '))).toEqual(
      learned.map(() => `${AT.slice(0, 10)} LEARNED`),
    );
    expect(await placed({ filter: { stance: ['OPPOSES'] } })).toEqual(['early 2026-02-01 SAID']);
    expect(await placed({ filter: { outlet: ['late'], period: { from: '2026-05-01' } } })).toEqual([
      'late 2026-05-01 SAID',
    ]);
  });
});
