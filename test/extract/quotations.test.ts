import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const contentsOf = (text: string) => digest(read(text, 'en')).map(({ contents }) => contents);

/** [what, text, contents of the one statement there]; Ola Prent says all of them. */
const QUOTED: readonly (readonly [string, string, readonly string[]])[] = [
  ['guillemets', '«We wait,» said Mayor Ola Prent.', ['We wait']],
  ['guillemets with spaces', '« We wait, » Mayor Ola Prent said.', ['We wait']],
  [
    'a quotation in one',
    '“He told me, ‘We wait,’ and left,” said Ola Prent.',
    ['He told me, ‘We wait,’ and left'],
  ],
  ['a dash at the start of a line', '— We wait for rain, said Mayor Ola Prent.', ['We wait for rain']],
  ['one split by its cue', '"We wait," said Ola Prent, "for the rain."', ['We wait', 'for the rain.']],
  ['one that goes on', '"We wait," Ola Prent said. "Rain is late."', ['We wait', 'Rain is late.']],
  ['two single marks', "''We wait.'' Mayor Ola Prent said.", ['We wait.']],
  ['one after a colon, a line on', 'Mayor Ola Prent said:\n\n"We wait for rain."', ['We wait for rain.']],
  [
    'paragraphs that open and do not close',
    'Ola Prent said: "We wait.\n\n"The rain is late.\n\n"We leave."',
    ['We wait.', 'The rain is late.', 'We leave.'],
  ],
  [
    'one that opens behind its cue and closes a paragraph on',
    'The rain came.\n\n"We wait," Ola Prent said. "Rain is late this year.\n\n"We leave."',
    ['We wait', 'Rain is late this year.', 'We leave.'],
  ],
  [
    'a paragraph after it that goes on',
    '"We wait," Ola Prent said.\n\n"Rain is late this year."',
    ['We wait', 'Rain is late this year.'],
  ],
  [
    'a question before a title',
    "''Can we wait?'' Mr. Ola Prent asked. ''Rain is late.''",
    ['Can we wait?', 'Rain is late.'],
  ],
  [
    'one that is signed',
    '"We wait for the rain today."\n\n- Ola Prent, Bergen',
    ['We wait for the rain today.'],
  ],
  ['one signed on its line', '“We wait for the rain today.”― Ola Prent', ['We wait for the rain today.']],
  [
    'one signed with what its speaker is',
    '"We wait for the rain today." -- Ola Prent, mayor of Bergen',
    ['We wait for the rain today.'],
  ],
  ['a word that goes on', '"We wait," Ola Prent said. "Always."', ['We wait', 'Always.']],
  [
    'one that goes on before words of the text',
    '"We wait," Ola Prent said. "Rain is late this year," and the hall was still.',
    ['We wait', 'Rain is late this year'],
  ],
  [
    'a closing mark turned the wrong way',
    '“We wait,“ said Ola Prent. “Rain is late.”',
    ['We wait', 'Rain is late.'],
  ],
  [
    'one that goes on after a forgotten stop',
    '"We wait," Ola Prent said "Rain is late this year."',
    ['We wait', 'Rain is late this year.'],
  ],
  ['a verb of how it sounds', '“We wait,” Ola Prent growled.', ['We wait']],
  ['a verb that needs its particle', 'Ola Prent shot back: “We wait for rain.”', ['We wait for rain.']],
  [
    'words of its own behind',
    'Ola Prent said “rain” because “winds” failed.',
    ['“rain” because “winds” failed'],
  ],
];

/** [text, contents of the one statement there]: what the quotation after a cue belongs to. */
const GOING_ON: readonly (readonly [string, readonly string[]])[] = [
  ['"Rain" was late, Ola Prent said. "We wait for it."', ['"Rain" was late', 'We wait for it.']],
  ['Rain was late, Ola Prent said. "We wait for it."', ['Rain was late', 'We wait for it.']],
  [
    '"We wait," Ola Prent said. "Some boats lie ready" for the rain.',
    ['We wait', '"Some boats lie ready" for the rain'],
  ],
];

const NO_SPEECH: readonly (readonly [string, string])[] = [
  ['scare quotes', 'The so-called "green lane" opened on Monday.'],
  ['a title', 'The book "A Long Quay" was sold.'],
  ['a slogan on a sign', 'Signs with "Save the Quay" hung there.'],
  ['a nickname', 'Ola "Rain" Prent left.'],
  ['a dash before a list', '— Boats\n— Nets and sails'],
  ['a dash before a clause', '"We wait for the rain" - Ola Prent wants no more of it.'],
  ['a dash between a title and its author', '“The Quay Of The North” — Ola Prent'],
];

describe('quotations', () => {
  it.each(QUOTED)('%s', (_, text, contents) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ speaker: 'Ola Prent', kind: kindOf(text), contents }]);
  });

  it.each(NO_SPEECH)('are no speech: %s', (_, text) => expect(contentsOf(text)).toEqual([]));

  it.each(GOING_ON)('go on after a cue: %s', (text, contents) => {
    expect(digest(read(text, 'en'))).toMatchObject([{ speaker: 'Ola Prent', kind: 'mixed', contents }]);
  });

  it.each([
    ['"We wait," Ola Prent said. "The Tide" opens in May.', [['We wait']]],
    ['"We wait," Ola Prent said. "The Long Quay Of The North" opens in May.', [['We wait']]],
    ['"We wait," Ola Prent told "Morning Rain of Bergen."', [['We wait']]],
    ['"We wait," Ola Prent said "rain and more rain" all day.', [['We wait']]],
    ['“He sang, “We wait,” and left,” Ola Prent said.', [['He sang, “We wait,” and left']]],
    ['Ola Prent shot “the first of all the seals”.', []],
    ['"We wait," Ola Prent said. Tor Lunde held a sign: "Rain now".', [['We wait']]],
    ['Ola Prent said rain was late. "We wait for it today."', [['rain was late'], ['We wait for it today.']]],
  ])('stand alone: %s', (text, contents) => expect(contentsOf(text)).toEqual(contents));

  it('hold no speakers of their own', () => {
    const found = digest(read('"Mayor Lind said the quay is full," said Ola Prent.', 'en'));
    expect(found.map(({ speaker }) => speaker)).toEqual(['Ola Prent']);
  });

  it('stay with the cue right behind them', () => {
    const found = digest(read('"We wait," said Ola Prent, but later, "Rain is late," said Ada Lind.', 'en'));
    expect(found.map(({ speaker, contents }) => [speaker, ...contents])).toEqual([
      ['Ola Prent', 'We wait'],
      ['Ada Lind', 'Rain is late'],
    ]);
  });

  it('before a subject are not what it then says in another', () => {
    const found = digest(read('Holding “old signs,” the crews chanted “Rain is late this year.”', 'en'));
    expect(found.map(({ contents }) => contents)).toEqual([['Rain is late this year.']]);
  });

  it('are not signed by a list', () => {
    expect(contentsOf('"We wait for the rain today."\n\n- Boats and nets')).toEqual([]);
  });

  it('are not direct after a hyphen, which may open a list', () => {
    expect(digest(read('- We wait for rain, said Ola Prent.', 'en'))).toMatchObject([{ kind: 'indirect' }]);
  });
});

function kindOf(text: string): string {
  return text.includes('because') ? 'mixed' : 'direct';
}
