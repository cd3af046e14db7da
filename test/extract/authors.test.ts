import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const sourcesIn = (text: string) =>
  digest(read(text, 'en')).map(({ speaker, sources }) => [speaker, ...sources]);

describe('who speaks in a paper', () => {
  it.each([
    [
      'Ice is thin, according to a report by the Tarn Institute.',
      'Tarn Institute',
      'a report by the Tarn Institute',
    ],
    [
      'According to figures from the trade ministry, ice is thin.',
      'the trade ministry',
      'figures from the trade ministry',
    ],
    [
      'Ice is thin, according to a survey published on Monday by the Tarn Institute.',
      'Tarn Institute',
      'a survey published on Monday by the Tarn Institute',
    ],
    [
      "According to the Tarn Institute's latest report, ice is thin.",
      'Tarn Institute',
      "the Tarn Institute's latest report",
    ],
    [
      'A study by the Tarn Institute said that ice was thin.',
      'Tarn Institute',
      'A study by the Tarn Institute',
    ],
    ['A statement issued by Norway said the ice was thin.', 'NOR', 'A statement issued by Norway'],
    [
      'A statement from the Ice Ministry said the quay was open.',
      'Ice Ministry',
      'A statement from the Ice Ministry',
    ],
    ['Ice is thin, a report by the Tarn Institute said.', 'Tarn Institute', 'a report by the Tarn Institute'],
  ])('is its author: %s', (text, speaker, source) => expect(sourcesIn(text)).toEqual([[speaker, source]]));

  it('leaves the words around it what was said', () => {
    const [only] = digest(read('Ice, according to a report by the Tarn Institute, is thin.', 'en'));
    expect(only).toMatchObject({ speaker: 'Tarn Institute', contents: ['Ice', 'is thin'] });
  });

  it.each([
    ['A report seen by Norway said ice was thin.', 'A report'],
    ['According to a report on the Tarn Institute, staff are few.', 'a report on the Tarn Institute'],
    ['According to data from Norway, ice is thin.', 'data'],
    ['According to a newspaper from Norway, ice is thin.', 'a newspaper from Norway'],
    ["A report on Norway's navy said ships were old.", "A report on Norway's navy"],
    ['A Norwegian report said ships were old.', 'A Norwegian report'],
  ])('is nobody else: %s', (text, speaker) =>
    expect(sourcesIn(text).map(([first]) => first)).toEqual([speaker]),
  );
});
