import { describe, expect, it } from 'vitest';
import { type Language, spansOf } from '../../server/document/document.ts';
import { toPrinted } from '../../server/document/written.ts';
import { read } from './reading.ts';

/** The roles of the people of a text as a person would write them down. */
function rolesIn(text: string, language: Language): (string | null)[][] {
  return read(text, language)
    .entities.filter(({ kind }) => kind === 'person')
    .flatMap(({ roles }) =>
      roles.map(({ title, state, since, until }) => [
        title?.text ?? null,
        state ? `${state.value}: ${state.span.text}` : null,
        since ? `${since.from} ${since.precision}: ${since.span.text}` : null,
        until ? `${until.to} ${until.precision}: ${until.span.text}` : null,
      ]),
    );
}

type Case = readonly [Language, string, (string | null)[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'how an office is held': [
    [
      'en',
      "Norway's acting foreign minister Ola Prent said it was late.",
      ['acting foreign minister', 'acting: acting', null, null],
    ],
    [
      'en',
      'Former Norwegian foreign minister Ola Prent said it was late.',
      ['foreign minister', 'former: Former', null, null],
    ],
    [
      'en',
      'Newly appointed fisheries minister Ola Prent said it was late.',
      ['fisheries minister', 'current: Newly appointed', null, null],
    ],
    [
      'en',
      'President-elect Ola Prent said it was late.',
      ['President-elect', 'coming: President-elect', null, null],
    ],
    ['en', 'Ex-minister Ola Prent said it was late.', ['Ex-minister', 'former: Ex-minister', null, null]],
    [
      'id',
      'Mantan presiden Budi Santoso mengatakan dermaga siap.',
      ['Mantan presiden', 'former: Mantan', null, null],
    ],
    [
      'id',
      'Presiden terpilih Budi Santoso mengatakan dermaga siap.',
      ['Presiden', 'coming: terpilih', null, null],
    ],
    [
      'id',
      'Plt Gubernur Aceh Budi Santoso mengatakan dermaga siap.',
      ['Plt Gubernur', 'acting: Plt', null, null],
    ],
  ],
  'since or until when': [
    [
      'en',
      'Ola Prent, foreign minister of Norway since 2023, said the quay was ready.',
      ['foreign minister', null, '2023-01-01 year: 2023', null],
    ],
    [
      'en',
      'Fisheries Minister Ola Prent has been in office since March 2022, she said.',
      ['Fisheries Minister', null, '2022-03-01 month: March 2022', null],
    ],
    [
      'en',
      'Mayor Ola Prent, who served until January 2021, said it was late.',
      ['Mayor', null, null, '2021-01-31 month: January 2021'],
    ],
    [
      'en',
      'Former president Ola Prent (2014-2024) said it was late.',
      ['Former president', 'former: Former', '2014-01-01 year: 2014', '2024-12-31 year: 2024'],
    ],
    [
      'en',
      'Ola Prent, who was prime minister from 2014 to 2018, said it was late.',
      ['prime minister', null, '2014-01-01 year: 2014', '2018-12-31 year: 2018'],
    ],
    [
      'id',
      'Menteri Perikanan Budi Santoso, yang menjabat sejak 2019, mengatakan dermaga siap.',
      ['Menteri Perikanan', null, '2019-01-01 year: 2019', null],
    ],
    [
      'id',
      'Budi Santoso, Menteri Perikanan sejak Oktober 2024, mengatakan dermaga siap.',
      ['Menteri Perikanan', null, '2024-10-01 month: Oktober 2024', null],
    ],
    [
      'id',
      'Eks Menteri Perikanan Budi Santoso yang menjabat hingga Januari 2021 mengatakan dermaga siap.',
      ['Eks Menteri Perikanan', 'former: Eks', null, '2021-01-31 month: Januari 2021'],
    ],
  ],
  'nothing, though words of time stand near': [
    ['en', 'Mayor Ola Prent has said since 2020 that it was late.', ['Mayor', null, null, null]],
    ['en', 'Since Monday he has said little, the mayor Ola Prent.', ['mayor', null, null, null]],
    ['en', 'Mayor Ola Prent, in Oslo since 2020, said it was late.', ['Mayor', null, null, null]],
    ['en', 'Mayor Ola Prent (1921-2014) said it was late.', ['Mayor', null, null, null]],
    ['en', 'Mayor Ola Prent (52) said it was late.', ['Mayor', null, null, null]],
    ['en', 'At the former harbour the mayor Ola Prent said it was late.', ['mayor', null, null, null]],
    [
      'id',
      'Sejak Senin Menteri Perikanan Budi Santoso mengatakan dermaga siap.',
      ['Menteri Perikanan', null, null, null],
    ],
    [
      'id',
      'Menteri Perikanan Budi Santoso mengatakan sejak 2019 dermaga siap.',
      ['Menteri Perikanan', null, null, null],
    ],
  ],
};

describe('a role tells', () => {
  for (const [what, cases] of Object.entries(CASES))
    describe(what, () => {
      it.each(cases)('%s: %s', (language, text, expected) => {
        expect(rolesIn(text, language)).toEqual([expected]);
      });
    });
});

describe('an office said of someone', () => {
  it('is a role, for its country', () => {
    const { entities } = read(
      'Ola Prent, the foreign minister of Norway since 2023, said it was late.',
      'en',
    );
    const norway = entities.find(({ iso3 }) => iso3 === 'NOR');
    expect(entities.flatMap(({ roles }) => roles.map((role) => role.for))).toEqual([norway?.id]);
  });

  it.each([
    'Ola Prent was not mayor, he said.',
    'Ola Prent met the mayor, he said.',
    'Ola Prent would be mayor, he said.',
  ])('is none in "%s"', (text) => {
    expect(rolesIn(text, 'en')).toEqual([]);
  });
});

describe('the words of a tenure', () => {
  const text = '\u{1F41F} Former mayor Ola Prent, who served until January 2021, said it was late.';

  it('are spans of the text', () => {
    const spans = [...spansOf(read(text, 'en'))].filter(({ path }) => /state|until/.test(path));
    expect(spans.map(({ span }) => span.text)).toContain('January 2021');
    for (const { span } of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('are counted in code points where asked for', () => {
    const printed = toPrinted(read(text, 'en'), null, true) as {
      entities: { roles: { until?: { span: { start: number } } }[] }[];
    };
    const [role] = printed.entities.flatMap(({ roles }) => roles);
    expect(role?.until?.span.start).toBe([...text].join('').indexOf('January') - 1);
  });

  it('stand beside the speaker of a statement', () => {
    const [statement] = read(text, 'en').statements;
    expect(statement?.speakers[0]?.role?.state?.value).toBe('former');
    expect(statement?.speakers[0]?.role?.until?.to).toBe('2021-01-31');
  });
});
