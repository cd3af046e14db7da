import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const last = (text: string) => digest(read(text, 'id')).at(-1)?.speaker ?? null;

const OFFICER = 'Kapolres Bitung AKBP Suriadi Lasiho';

/** [text, who speaks last]. */
const CASES: readonly (readonly [string, string | null])[] = [
  ['Pelaku mengaku menyesal. Kepada polisi, ia mengaku mencuri ikan karena lapar.', 'Pelaku'],
  ['Pelaku berinisial RS ditangkap di dermaga. Ia mengaku mencuri ikan karena lapar.', 'Pelaku'],
  ['Seorang pria ditangkap di dermaga. Dia mengatakan kapal itu bukan miliknya.', 'Seorang pria'],
  ['Wanita itu menangis. Ia mengaku kehilangan uang.', 'Wanita itu'],
  ['Korban melapor, Senin. Dia dirawat di puskesmas. Ia mengaku dipukul.', 'Korban'],
  ['Para pelaku ditangkap di dermaga. Mereka mengaku mencuri ikan.', 'Para pelaku'],
  [`"Kami menahan dia," ujar ${OFFICER}. Pria itu sempat kabur. Dia mengaku takut.`, 'Pria itu'],
  ['Pelaku ditangkap di dermaga. Ia mengaku mencuri ikan. Dia juga mengatakan tidak punya uang.', 'Pelaku'],
];

const OTHERS: readonly (readonly [string, string | null])[] = [
  [
    `${OFFICER} mengatakan pelaku ditahan. Pelaku sempat melawan. Ia menambahkan pelaku sehat.`,
    'Suriadi Lasiho',
  ],
  [`Seorang pria ditahan. ${OFFICER} mendatangi dermaga. Ia mengaku prihatin.`, 'Suriadi Lasiho'],
  [`${OFFICER} mengaku prihatin. Ia mengaku sudah melapor.`, 'Suriadi Lasiho'],
  ['Para pelaku ditangkap di dermaga. Ia mengaku mencuri ikan.', null],
  ['Seorang pria ditangkap di dermaga. Mereka mengaku mencuri ikan.', null],
  ['Dermaga itu ramai. Ia mengaku kehilangan uang.', null],
];

describe('a pronoun behind one described', () => {
  it.each(CASES)('is that one: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });

  it.each(OTHERS)('is another: %s', (text, speaker) => {
    expect(last(text)).toBe(speaker);
  });
});
