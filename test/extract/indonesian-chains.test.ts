import { describe, expect, it } from 'vitest';
import { voices } from './statement-cases.ts';

/** [sentence, what its speaker says, one by one]. */
const CHAINED: readonly (readonly [string, ...(readonly string[])])[] = [
  [
    'Suriadi Lasiho menyebut kapal itu melanggar batas dan meminta nelayan tenang.',
    'kapal itu melanggar batas',
    'nelayan tenang',
  ],
  [
    'Suriadi Lasiho mengatakan badai merusak dermaga dan menegaskan bahwa tarif tidak naik.',
    'badai merusak dermaga',
    'tarif tidak naik',
  ],
  [
    'Suriadi Lasiho menyebut Swedia melanggar batas dan memperingatkan bahwa kapal akan disita.',
    'Swedia melanggar batas',
    'kapal akan disita',
  ],
  [
    'Suriadi Lasiho membantah kabar tersebut dan menyebutnya sebagai kebohongan.',
    'kabar tersebut',
    'kebohongan',
  ],
  ['Suriadi Lasiho mengecam rencana itu dan menilainya terlambat.', 'rencana itu', 'terlambat'],
  [
    'Suriadi Lasiho menolak usul itu, menyebutnya sebagai "mimpi buruk nelayan".',
    'usul itu',
    'mimpi buruk nelayan',
  ],
];

const WHOLE: readonly string[] = [
  'menteri akan membahas kapal itu dan menegaskan aturannya',
  'kakaknya menelepon dan menyebut kapal itu rusak',
  'anak itu datang ke dermaga dan meminta uang',
  'nelayan menutup jalan dan meminta ganti rugi',
  'Swedia menarik kapalnya dan meminta waktu',
  'badai merusak dermaga sehingga nelayan turun dan meminta ganti rugi',
  'kapal yang datang itu merusak dermaga dan menyebutkan pemiliknya',
  'pihaknya memeriksa kapal itu dan meminta dokumennya',
];

describe('a second Indonesian verb of speech', () => {
  it.each(CHAINED)('goes on with the same speaker where nobody else can: %s', (text, ...said) => {
    expect(voices(text, 'id')).toEqual(said.map((each) => ['Suriadi Lasiho', each]));
  });

  it.each(WHOLE)('is of the one whom the clause tells of: %s', (content) => {
    expect(voices(`Suriadi Lasiho mengatakan ${content}.`, 'id')).toEqual([['Suriadi Lasiho', content]]);
  });

  it.each([
    'Suriadi Lasiho menyebutnya saat rapat di Bitung.',
    'Suriadi Lasiho memintanya kepada nelayan.',
    'Kapal itu rusak dan menyebutnya sulit.',
  ])('names nothing: %s', (text) => {
    expect(voices(text, 'id')).toEqual([]);
  });
});
