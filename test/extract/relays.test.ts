import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, speaker, relay outermost first, content] of the last statement there. */
const RELAYED: readonly (readonly [string, string, readonly string[], string])[] = [
  ['"We wait," Ola Prent said, as quoted by Reuters.', 'Ola Prent', ['Reuters'], 'We wait'],
  ['"We wait," Ola Prent was quoted as saying by Reuters.', 'Ola Prent', ['Reuters'], 'We wait'],
  ['Ola Prent told Reuters that rain was late.', 'Ola Prent', ['Reuters'], 'rain was late'],
  [
    'Ola Prent told the newspaper Bergen Times that rain was late.',
    'Ola Prent',
    ['Bergen Times'],
    'rain was late',
  ],
  ['Ola Prent said rain was late, according to Reuters.', 'Ola Prent', ['Reuters'], 'rain was late'],
  ['According to Reuters, Ola Prent said rain was late.', 'Ola Prent', ['Reuters'], 'rain was late'],
  ['State media reported that Norway said rain was late.', 'NOR', ['State media'], 'rain was late'],
  ['State media reported that Norway had denied the claim.', 'NOR', ['State media'], 'the claim'],
  ['"We wait," Ola Prent told the BBC on Monday.', 'Ola Prent', ['BBC'], 'We wait'],
  ['Ola Prent told the Guardian that rain was late.', 'Ola Prent', ['Guardian'], 'rain was late'],
  ['Ola Prent told Fox News rain was late.', 'Ola Prent', ['Fox News'], 'rain was late'],
  ['Ola Prent told CNN\'s "Early Hour" that rain was late.', 'Ola Prent', ['CNN'], 'rain was late'],
  ["Ola Prent told CNN's Ada Lind that rain was late.", 'Ola Prent', ['CNN'], 'rain was late'],
  [
    'In an interview with Sky News, Ola Prent said rain was late.',
    'Ola Prent',
    ['Sky News'],
    'rain was late',
  ],
  ['"We wait," Ola Prent said on CBS\'s "Early Hour" on Sunday.', 'Ola Prent', ['CBS'], 'We wait'],
  ['"We wait," Ola Prent wrote in The Washington Post.', 'Ola Prent', ['Washington Post'], 'We wait'],
  ['"We wait," Ola Prent said, Reuters reported.', 'Ola Prent', ['Reuters'], 'We wait'],
  ['As quoted by TASS, Ola Prent said rain was late.', 'Ola Prent', ['TASS'], 'rain was late'],
  [
    'Ola Prent, quoted by the official IRNA news agency, said rain was late.',
    'Ola Prent',
    ['IRNA'],
    'rain was late',
  ],
  [
    'The Gazette quoted President Ola Prent as saying that rain was late.',
    'Ola Prent',
    ['Gazette'],
    'rain was late',
  ],
  ['Ola Prent was quoted by TASS as saying rain was late.', 'Ola Prent', ['TASS'], 'rain was late'],
  [
    'According to the state news agency VNA, Ola Prent has denied the claim.',
    'Ola Prent',
    ['VNA'],
    'the claim',
  ],
  [
    'Reuters, citing two officials, reported that rain was late.',
    'two officials',
    ['Reuters'],
    'rain was late',
  ],
  ['KCNA quoted leader Ola Prent as saying rain was late.', 'Ola Prent', ['KCNA'], 'rain was late'],
  ['"We wait," TASS quoted Ola Prent as saying.', 'Ola Prent', ['TASS'], 'We wait'],
  ['Ola Prent said rain was late. "We wait," TASS quoted him as saying.', 'Ola Prent', ['TASS'], 'We wait'],
];

/** The same of Indonesian texts. */
const INDONESIAN: typeof RELAYED = [
  [
    '"Hujan terlambat," ujar Budi Santoso dalam keterangan tertulis yang diterima Antara.',
    'Budi Santoso',
    ['Antara'],
    'Hujan terlambat',
  ],
  ['"Hujan terlambat," kata Budi Santoso kepada Kompas.', 'Budi Santoso', ['Kompas'], 'Hujan terlambat'],
  [
    '"Hujan terlambat," kata Budi Santoso dalam wawancara dengan BBC.',
    'Budi Santoso',
    ['BBC'],
    'Hujan terlambat',
  ],
  [
    '"Hujan terlambat," kata Budi Santoso, seperti dikutip Al Jazeera dari Reuters.',
    'Budi Santoso',
    ['Al Jazeera', 'Reuters'],
    'Hujan terlambat',
  ],
  [
    '"Hujan terlambat," kata Budi Santoso seperti dilansir The Guardian, Senin (2/2).',
    'Budi Santoso',
    ['Guardian'],
    'Hujan terlambat',
  ],
  [
    '"Hujan terlambat," kata Budi Santoso, dikutip dari Bulan Laut.',
    'Budi Santoso',
    ['Bulan Laut'],
    'Hujan terlambat',
  ],
  [
    'Menurut kantor berita TASS, Budi Santoso mengatakan hujan terlambat.',
    'Budi Santoso',
    ['TASS'],
    'hujan terlambat',
  ],
  [
    'Media pemerintah Korea Utara, KCNA, melaporkan Budi Santoso mengatakan hujan terlambat.',
    'Budi Santoso',
    ['KCNA'],
    'hujan terlambat',
  ],
];

const FIRST_HAND: readonly string[] = [
  'Ola Prent told Lind that rain was late.',
  'Ola Prent said rain was late.',
  'State media said rain was late.',
];

describe('through whom a statement came', () => {
  it.each(RELAYED)('%s', (text, speaker, relay, content) => {
    expect(digest(read(text, 'en')).at(-1)).toMatchObject({ speaker, relay, contents: [content] });
  });

  it.each(INDONESIAN)('%s', (text, speaker, relay, content) => {
    expect(digest(read(text, 'id')).at(-1)).toMatchObject({ speaker, relay, contents: [content] });
  });

  it('takes an outlet that is spoken to for no target, one that is blamed for one', () => {
    expect(digest(read('Ola Prent told Fox News rain was late.', 'en'))).toMatchObject([{ targets: [] }]);
    expect(digest(read("Ola Prent blamed the media for Lind's fall.", 'en'))).toMatchObject([
      { relay: [], targets: ['the media opposes'] },
    ]);
  });

  it.each([
    '"Rain is late," said Ola Prent, a reporter for CNN.',
    'Ola Prent said CNN was late.',
    'Ola Prent cited rain as a reason.',
    'Ola Prent was quoted as saying rain was late.',
  ])('nobody: %s', (text) =>
    expect(digest(read(text, 'en'))).toMatchObject([{ speaker: 'Ola Prent', relay: [] }]),
  );

  it.each(FIRST_HAND)('nobody: %s', (text) =>
    expect(digest(read(text, 'en'))).toMatchObject([{ relay: [], contents: ['rain was late'] }]),
  );

  it('keeps what the media themselves report', () => {
    expect(digest(read('State media reported that rain was late.', 'en'))).toMatchObject([
      { speaker: 'State media', contents: ['rain was late'], relay: [] },
    ]);
  });

  it('leaves what a person says another said in one piece', () => {
    expect(digest(read('Ola Prent said that Lind had said rain was late.', 'en'))).toMatchObject([
      { speaker: 'Ola Prent', contents: ['Lind had said rain was late'] },
    ]);
  });
});
