import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, source, content] of the one statement there. */
type Case = readonly [string, string, string];

const SUBJECTS: readonly Case[] = [
  ['Six in ten skippers said rain was late.', 'Six in ten skippers', 'rain was late'],
  [
    'Still, 52 percent of local skippers said rain was late.',
    '52 percent of local skippers',
    'rain was late',
  ],
  ['About half of the skippers said rain was late.', 'half of the skippers', 'rain was late'],
  ['Others said rain was late.', 'Others', 'rain was late'],
  ['Brewers said rain was late.', 'Brewers', 'rain was late'],
  [
    'An earlier report in a Bergen paper said that rain was late.',
    'An earlier report in a Bergen paper',
    'rain was late',
  ],
  [
    'The crews that have backed her say that rain was late.',
    'The crews that have backed her',
    'rain was late',
  ],
  [
    "Another source familiar with Dahl's thinking said, “Rain is late here.”",
    'Another source',
    'Rain is late here.',
  ],
  ['Ola Prent (Ind.), chair of the harbour board, said that rain was late.', 'Ola Prent', 'rain was late'],
  ['Ola Prent, the No. 2 skipper in Oslo, said rain was late.', 'Ola Prent', 'rain was late'],
  ['“Rain is late,” said the printed harbour card.', 'the printed harbour card', 'Rain is late'],
  ['“Rain is late,” said Blaze editor Stu Lind.', 'editor Stu Lind', 'Rain is late'],
  ['Dahl sued the club on Friday, claiming the rain was late.', 'Dahl', 'the rain was late'],
  ['Dahl rowed ten years in Oslo and says rain was late.', 'Dahl', 'rain was late'],
  ['“Rain is late,” the harbour spokesman, Ola Prent, said on Monday.', 'Ola Prent', 'Rain is late'],
  ['“Rain is late,” the Oslo senator and mayoral candidate said.', 'mayoral candidate', 'Rain is late'],
  ['“Rain is late,” Ola Prent, who runs the harbour said in a note.', 'Ola Prent', 'Rain is late'],
  ['As Dahl noted, rain was late.', 'Dahl', 'rain was late'],
  ['Dahl went on to say that rain was late.', 'Dahl', 'rain was late'],
  ['Dahl has long maintained that rain was late.', 'Dahl', 'rain was late'],
  ['Rain was late, according to exit polls.', 'exit polls', 'Rain was late'],
  ['According to early results of polls made for a paper, rain was late.', 'early results', 'rain was late'],
  [
    'Rain was, in the words of a senior official, “awfully late here.”',
    'a senior official',
    'awfully late here.',
  ],
  ['“Rain is late,” said Ola Prent. “We wait for it.”', 'Ola Prent', 'Rain is late'],
];

const NOTHING: readonly string[] = [
  'Crews crossed the disputed sea on Monday.',
  'The debunked claim was old.',
  'His support among skippers was low.',
  'Fourteen states passed laws on quays.',
  'Dahl has won more pledged delegates.',
  'As Dahl leaves the quay, rain is late.',
  'Ola Prent, who once said a lot, left.',
  'Dahl has to say no.',
  'Skippers were slow to wait and affirm.',
];

describe('whose words an English verb brings', () => {
  it.each(SUBJECTS)('%s', (text, source, content) => {
    const found = digest(read(text, 'en'));
    expect(found).toHaveLength(1);
    expect(found[0]?.sources.join()).toContain(source);
    expect(found[0]?.contents[0]).toBe(content);
  });

  it.each(NOTHING)('none: %s', (text) => expect(digest(read(text, 'en'))).toEqual([]));
});

describe('where a sentence ends after a quotation', () => {
  it('parts a quoted end from the next report', () => {
    const text = 'Dahl said he goes “back to sea tomorrow.” Prent is saying rain was late.';
    expect(digest(read(text, 'en')).map(({ contents }) => contents)).toEqual([
      ['he goes “back to sea tomorrow.”'],
      ['rain was late'],
    ]);
  });

  it('leaves a quoted question to the cue after it', () => {
    expect(digest(read('“Why now?” Dahl asked.', 'en'))).toMatchObject([
      { speaker: 'Dahl', cue: 'asked', contents: ['Why now?'] },
    ]);
  });
});
