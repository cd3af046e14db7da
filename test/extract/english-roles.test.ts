import { describe, expect, it } from 'vitest';
import type { Language } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** The last statement's speaker as "name: kind, office for kind name"; people and firms are made up but the firms known. */
function speakerOf(text: string, language: Language = 'en'): string {
  const { entities, statements } = read(text, language);
  const speaker = statements.at(-1)?.speakers[0];
  const one = entities.find(({ id }) => id === speaker?.entity);
  const body = entities.find(({ id }) => id === speaker?.role?.for);
  if (!one) return '-';
  const office = speaker?.role?.title ? `, ${speaker.role.title.text}` : '';
  return `${one.name}: ${one.kind}${office}${body ? ` for ${body.kind} ${body.name}` : ''}`;
}

type Case = readonly [speaker: string, text: string];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'offices with hyphens': [
    [
      'Jan Holm: person, secretary-general for organisation NATO',
      "NATO's secretary-general, Jan Holm, said Norway should withdraw its boats.",
    ],
    ['Ola Prent: person, editor-in-chief', 'The editor-in-chief, Ola Prent, said Norway should wait.'],
    ['Norway: country', 'The harbour is closed, said Norway.'],
  ],
  'offices of an owner in common words': [
    [
      'Ola Prent: person, foreign policy chief',
      "Rain was late, said Ola Prent, the bloc's foreign policy chief.",
    ],
    ['Ola Prent: person, president', "Rain was late, said Ola Prent, the country's president."],
    ['Ola Prent: person, envoy', "Rain was late, said Ola Prent, then the bloc's envoy."],
    ['Ola Prent: person', "Ola Prent said the bloc's president was late."],
  ],
  'offices with their country behind the name': [
    [
      'Ola Prent: person, Foreign Minister for country Norway',
      'Foreign Minister Ola Prent of Norway said rain was late.',
    ],
    [
      'Ola Prent: person, President for country Netherlands',
      'President Ola Prent of the Netherlands said rain was late.',
    ],
    ['Ola Prent: person, Foreign Minister', 'Foreign Minister Ola Prent of Oslo said rain was late.'],
    [
      'Ola Prent: person, Foreign Minister for country Sweden',
      'Swedish Foreign Minister Ola Prent of Norway said rain was late.',
    ],
  ],
  'offices with all their words': [
    ['Ada Lind: person, First minister', 'First minister Ada Lind said rain was late.'],
    ['Ada Lind: person, Chief Justice', 'Chief Justice Ada Lind said rain was late.'],
    [
      'Ola Prent: person, First Deputy Prime Minister',
      'First Deputy Prime Minister Ola Prent said rain was late.',
    ],
    ['Ola Prent: person, Deputy foreign minister', 'Deputy foreign minister Ola Prent said rain was late.'],
    [
      'Ola Prent: person, foreign ministry spokesman for country Norway',
      'Norwegian foreign ministry spokesman Ola Prent said rain was late.',
    ],
    ['Ola Prent: person, deputy', 'Ola Prent, a deputy, said rain was late.'],
    ['Justice: person', 'Mr. Justice came. Mr. Justice said rain was late.'],
  ],
  'offices behind a name': [
    [
      'Ola Prent: person, spokesman for organisation Norwegian coast guard',
      'Ola Prent, a spokesman for the Norwegian coast guard, said rain was late.',
    ],
    [
      'Ola Prent: person, deputy foreign minister for country Norway',
      '"We wait," said Ola Prent, Norway\'s deputy foreign minister.',
    ],
    [
      'Ada Lind: person, spokeswoman for organisation Coalition',
      'Ada Lind, an Oslo-based baker and spokeswoman for the Coalition, which grew, said rain was late.',
    ],
    [
      'Ola Prent: person',
      'Ola Prent, who met a spokesman for the Norwegian coast guard, said rain was late.',
    ],
  ],
  'whom an office is for': [
    [
      'Ola Prent: person, spokesman for person Ada Lind',
      'Ada Lind came. Lind spokesman Ola Prent said rain was late.',
    ],
    [
      'spokeswoman for Ada Lind: person, spokeswoman for person Ada Lind',
      'A spokeswoman for Ada Lind said rain was late.',
    ],
    [
      'Ola Prent: person, spokesman for organisation Corvale',
      'Boats of Corvale came. "We wait," Corvale spokesman Ola Prent said.',
    ],
    ['Ola Prent: person, spokesman', 'Family spokesman Ola Prent said rain was late.'],
    ['Ola Prent: person, reporter', 'Libertarian reporter Ola Prent said rain was late.'],
  ],
  'towns, which are no states': [
    ['mayor of Lisbon: person, mayor for place Lisbon', 'The mayor of Lisbon said rain was late.'],
    ["Moscow's mayor: person, mayor for place Moscow", "Moscow's mayor said rain was late."],
    ["Moscow's ambassador: person, ambassador for country Russia", "Moscow's ambassador said rain was late."],
  ],
  'firms that the text tells': [
    ['Corvale: organisation', 'Corvale said its boats were safe.'],
    ['Corvale: organisation', 'Corvale, a small bank, said rain was late.'],
    ['Corvale: organisation', 'Shares of Corvale fell. Corvale said rain was late.'],
    ['Corvale: organisation', 'Corvale and its crews left. Corvale said rain was late.'],
    ['Corvale: person', 'Corvale said it would rain.'],
    ['Robert Prent: person', 'Robert Prent, the bank, said rain was late.'],
    ['Prent: person, founder', "Prent, the bank's founder, said rain was late."],
    ['Prent: person', 'Prent, a bank clerk, said rain was late.'],
  ],
  'firms and bodies': [
    ['Boeing: organisation', 'Boeing said it would cut jobs.'],
    ['Samsung: organisation', 'Samsung Electronics said it would cut jobs.'],
    ['Bo Ford: person, Mayor', 'Mayor Bo Ford came. Ford said rain was late.'],
    ["Norway's Joint Chiefs of Staff: organisation", "Norway's Joint Chiefs of Staff said a ship was near."],
    ['Norwegian Red Cross: organisation', 'The Norwegian Red Cross said two boats sank.'],
    ['Harbour Relief Forces: organisation', 'The Harbour Relief Forces said they had left.'],
    [
      'Norwegian Circle of Bakers: organisation',
      '"Trade is slow," said the Norwegian Circle of Bakers in Oslo.',
    ],
    ['one Labour MP: person, MP', '"We lost," one Labour MP said.'],
    [
      'a statement from the Elysee Palace: organisation',
      'The talks were good, a statement from the Elysee Palace said.',
    ],
    ['Ola Prent: person', 'It is also predictable - Ola Prent has vowed to build a dam.'],
    ['Bakers and supporters in Congress: group', 'Bakers and supporters in Congress say rain is late.'],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  describe(rule, () => {
    it.each(cases)('are told in %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker));
  });

describe('a town whose head speaks', () => {
  it('is no state in Indonesian either', () => {
    expect(speakerOf('Gubernur Jakarta Tirta Wenas mengatakan dermaga itu ditutup.', 'id')).toBe(
      'Tirta Wenas: person, Gubernur for place DKI Jakarta',
    );
  });
});

describe('the person whom an office is for', () => {
  it('may be a target of who holds it', () => {
    const { entities, statements } = read('A spokesman for Ada Lind said Lind was late.', 'en');
    const lind = entities.find(({ name }) => name === 'Ada Lind');
    expect(statements[0]?.targets).toMatchObject([{ entity: lind?.id }]);
  });
});
