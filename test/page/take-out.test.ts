import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLEnumType, getNamedType, isInputObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../server/export/formats.ts';
import { readPageFilter } from '../../server/schema/page-address.ts';
import type { Asked } from '../../web/api/asked.ts';
import { overviewQuery, statementsQuery } from '../../web/api/queries.ts';
import { toQuery } from '../../web/store/query-filter.ts';
import { emptyFilter, initialState } from '../../web/store/state.ts';
import { beyond } from '../../web/views/ranges.ts';
import { arrowRows } from '../../web/views/take-out/arrows-table.ts';
import { csvOf } from '../../web/views/take-out/csv.ts';
import { fileAddress, fileFormats } from '../../web/views/take-out/files.tsx';
import { enumFields, inline } from '../../web/views/take-out/inlining.ts';
import { pythonCell } from '../../web/views/take-out/python.ts';
import { keptOf, stateOf } from '../../web/views/take-out/saved-views.tsx';
import { fullFilter } from './filter.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const filter = toQuery(fullFilter);

describe('inline(document, variables)', () => {
  it('writes all that a filter may hold so that the schema takes it', () => {
    const text = inline(statementsQuery as never, { filter, first: 20, after: null });
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).not.toContain('$');
    expect(text).not.toContain('after');
    expect(text).toContain('act: [DENY, REJECT]');
    expect(text).toContain('text: "the \\"quota\\" \\\\ {ban}"');
    expect(text).toContain('minConfidence: 0.35');
  });

  it('leaves out what is not given', () => {
    const text = inline(overviewQuery as never, { ids: null, filter: {}, first: 60 });
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text).toContain('neighbourhood(filter: {}, first: 60)');
  });

  it('knows which words of questions stand without quotation marks, from the schema', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const asked = inputs.filter(({ name }) => !['IngestSource', 'Told', 'Upload'].includes(name));
    const slots = [
      ...fields.flatMap(({ args }) => args),
      ...asked.flatMap((one) => Object.values(one.getFields())),
    ];
    const scalars = slots.filter(({ type }) => !isInputObjectType(getNamedType(type)));
    for (const { name, type } of scalars)
      expect(enumFields.has(name), name).toBe(getNamedType(type) instanceof GraphQLEnumType);
  });
});

const asked = (document: string | object, variables: Record<string, unknown>): Asked => ({
  ...{ name: 'Test', roots: [], variables },
  document: (typeof document === 'string' ? parse(document) : document) as never,
});
const called = (id: string) => ({ 'Entity:CHN': 'China', 'Entity:RUS': 'Russia\nor so' })[id] ?? null;

describe('pythonCell(asked, server, called)', () => {
  it('asks the same by the client, with names beside the ids', () => {
    const variables = { filter: { speaker: ['Entity:CHN'], target: ['Entity:RUS'], minConfidence: 0.35 } };
    expect(
      pythonCell(
        asked(statementsQuery, { ...variables, first: 20, after: 'x' }),
        'http://127.0.0.1:4000',
        called,
      ),
    ).toBe(`from ujar import Ujar

ujar = Ujar("http://127.0.0.1:4000")
ujar.statements(
    speaker=["Entity:CHN"],  # China
    target=["Entity:RUS"],  # Russia or so
    min_confidence=0.35,
)
`);
  });

  it('names the method by the field that is asked, with its arguments wherever they stand', () => {
    const call = (document: string, variables = {}) =>
      pythonCell(asked(document, variables), 'http://x', called).split('\n').slice(3).join('');
    expect(call('{ statements { totalCount } }')).toBe('ujar.statements()');
    expect(call('{ stats { asOf } neighbourhood(first: 60) { hidden } }')).toBe('ujar.graph(    first=60,)');
    expect(
      call('query ($rows: Int, $bucket: Bucket) { saidAbout(firstRows: $rows, bucket: $bucket) { asOf } }', {
        rows: 30,
      }),
    ).toBe('ujar.said_about(    first_rows=30,)');
    expect(call('{ timeline(bucket: MONTH) { asOf } }')).toBe('ujar.timeline(    bucket="MONTH",)');
    expect(call('{ events(filter: { from: "2026" }, first: 9) { asOf } }')).toBe(
      'ujar.events(    from_="2026",)',
    );
    expect(call('{ events(filter: { involves: [] }) { asOf } }')).toBe('ujar.events()');
  });

  it('asks by gql what no method asks', () => {
    for (const document of [
      '{ reviewQueue(of: EVENTS) { totalCount } }',
      '{ by: statements { totalCount } about: statements { totalCount } }',
      '{ statements { totalCount } timeline { asOf } }',
      '{ all: timeline { asOf } }',
      '{ article(id: 1, other: 2) { id } }',
    ])
      expect(pythonCell(asked(document, {}), 'http://x', called), document).toContain('ujar.gql(\n');
  });

  it.skipIf(!hasPython())('is Python, whatever is asked; its arguments are the filter’s fields', () => {
    const both = '{ one: statements { asOf } other: statements { asOf } }';
    const cells = [asked(statementsQuery, { filter }), asked(both, { filter, first: 3 })].map((one) =>
      pythonCell(one, 'http://127.0.0.1:4000', called),
    );
    const read = `import ast, json, sys
cells = json.load(sys.stdin)
calls = [ast.parse(cell).body[-1].value for cell in cells]
print(json.dumps([{word.arg: ast.literal_eval(word.value) for word in calls[0].keywords},
                  [ast.literal_eval(one) for one in calls[1].args]]))`;
    const told = execFileSync('python3', ['-c', read], { input: JSON.stringify(cells), encoding: 'utf8' });
    const [words, [query, variables]] = JSON.parse(told);
    const { firstHandOnly, minConfidence, rollUp, asOf, ...plain } = filter;
    expect(words).toEqual({
      ...plain,
      ...{ first_hand_only: firstHandOnly, min_confidence: minConfidence, roll_up: rollUp, as_of: asOf },
    });
    expect(validate(schema, parse(query))).toEqual([]);
    expect(variables).toEqual({ filter, first: 3 });
  });
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('arrowRows(shown, tongue, ranges)', () => {
  it('has what an arrow comes to at most in columns of its own where ranges are told', () => {
    const entity = {
      id: 'a',
      kind: 'PERSON',
      name: 'Ana',
      iso3: null,
      described: false,
      country: null,
    } as const;
    const arrow = {
      ...{ speaker: { id: 'a' }, target: { id: 'b' }, utterances: 2, reports: 3 },
      stances: { supports: 1, opposes: 1, neutral: 1 },
    };
    const shown = {
      entities: [{ entity }],
      arrows: [
        { ...arrow, most: { utterances: 5, reports: 6 } },
        { ...arrow, most: beyond },
      ],
    };
    const plain = ['Ana', 'b', 2, 3, 1, 1, 1];
    expect(arrowRows(shown, 'en', false)).toEqual([plain, plain]);
    expect(arrowRows(shown, 'en', true)).toEqual([
      [...plain, 5, 6],
      [...plain, '', ''],
    ]);
  });
});

describe('csvOf(rows)', () => {
  it('quotes what must be, and disarms formulas', async () => {
    const file = csvOf([
      ['who', 'count'],
      ['Lindahl, "Astrid"', 3],
      ['=1+1', -2],
    ]);
    expect([...new Uint8Array(await file.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await file.text()).toBe('who,count\r\n"Lindahl, ""Astrid""",3\r\n\'=1+1,-2\r\n');
  });
});

describe('a saved view', () => {
  it('opens as it was saved, with its pins', () => {
    const state = {
      ...initialState,
      view: 'outline' as const,
      filter: { ...emptyFilter, speaker: ['Entity:CHN'] },
      pins: { 'Entity:CHN': { x: 1.5, y: -20 } },
    };
    expect(stateOf(keptOf(state))).toEqual(state);
  });
});

describe('fileAddress(format, filter)', () => {
  it('asks the server for what the filter selects, in each form that it has', () => {
    expect(fileFormats).toEqual(FORMATS.map(({ name }) => name));
    for (const format of fileFormats) {
      const query = new URLSearchParams(fileAddress(format, fullFilter).split('?')[1]);
      expect(query.get('format')).toBe(format);
      expect(readPageFilter(query, ['format'], 'an export')).toMatchObject({
        target: filter.target,
        act: filter.act,
        text: filter.text,
        minConfidence: filter.minConfidence,
      });
    }
    expect(fileAddress('csv', emptyFilter)).toBe('/export?format=csv');
  });
});
