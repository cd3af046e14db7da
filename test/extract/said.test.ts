import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, when its last statement was said]; published on Wednesday 4 February 2026. */
const SAID: readonly (readonly [string, string | null])[] = [
  ['Ola Prent, who has led the council since 2019, said on Monday that rain was late.', '2026-02-02'],
  ['Ola Prent, elected in 2019, said on Monday that rain was late.', '2026-02-02'],
  ['On Friday, after a vote in 2017 that Lind won, Ola Prent said rain was late.', '2026-01-30'],
  ['Ola Prent, who opposed a like plan in 2007, said rain was late.', null],
  ['After his win in November, Ola Prent said rain was late.', null],
  ['After his win in November 2025, Ola Prent said rain was late.', null],
  ['Ola Prent said the measures in 2017 were late.', null],
  ['Ola Prent said on 5 March 2027 that rain was late.', null],
  ['In November 2025, Ola Prent said rain was late.', '2025-11-01'],
  ['In 2019 Ola Prent said rain was late.', '2019-01-01'],
  ['Ola Prent told Reuters in 2019 that rain was late.', '2019-01-01'],
  ['"Rain is late," Ola Prent said in March.', '2025-03-01'],
  ['Ola Prent on Tuesday dismissed the claim, saying rain was late.', '2026-02-03'],
  ['Earlier this month, Ola Prent said rain was late.', '2026-02-01'],
  ['Earlier this month the Kremlin said rain was late.', '2026-02-01'],
  ['Last week, Ola Prent said rain was late.', '2026-01-26'],
  ['Ola Prent said on Jan. 23 that rain was late.', '2026-01-23'],
  ['Ola Prent said on Friday, Jan. 23, that rain was late.', '2026-01-23'],
  ['Ola Prent said on Dec. 5, 2024, that rain was late.', '2024-12-05'],
  ['Ola Prent said last Wednesday that rain was late.', '2026-01-28'],
  ['Ola Prent said on Wednesday that rain was late.', '2026-02-04'],
  ['Ola Prent told the Security Council last week that rain was late.', '2026-01-26'],
  ['Ola Prent told reporters who met Lind last week that rain was late.', null],
  ['In a speech in Oslo in 2017, Ola Prent said rain was late.', '2017-01-01'],
  ['After the race in Oslo in 2017, Ola Prent said rain was late.', null],
];

/** What "Hal itu disampaikan" tells of the statements before it: [text, when and where each was said]. */
const POINTED_AT: readonly (readonly [string, readonly (readonly [string | null, string | null])[]])[] = [
  [
    'Pelabuhan itu akan ditutup. Hal itu disampaikan Budi Santoso di Istana Bogor, Senin (2/2).',
    [['2026-02-02', 'Bogor']],
  ],
  [
    '"Pelabuhan itu ditutup," kata Budi Santoso. Hal itu disampaikan Budi di Bogor, Senin (2/2).',
    [['2026-02-02', 'Bogor']],
  ],
  [
    '"Kapal itu rusak," kata Budi Santoso, Minggu (1/2).\n\n"Pelabuhan itu ditutup," kata Budi. Hal itu disampaikannya saat ditemui di Bogor, Senin (2/2).',
    [
      ['2026-02-01', null],
      ['2026-02-02', 'Bogor'],
    ],
  ],
  [
    '"Pelabuhan itu ditutup," kata Tirta Wenas. Hal itu disampaikan Budi Santoso di Bogor, Senin (2/2).',
    [[null, null]],
  ],
];

describe('when and where it was said', () => {
  it.each(SAID)('%s', (text, said) => expect(digest(read(text, 'en')).at(-1)).toMatchObject({ said }));

  it.each(POINTED_AT)('%s', (text, told) =>
    expect(digest(read(text, 'id')).map(({ said, place }) => [said, place])).toEqual(told),
  );
});
