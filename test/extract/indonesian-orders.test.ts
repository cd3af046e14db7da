import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

const GOVERNOR = 'Gubernur Tirta Lasiho';

const ORDERS: readonly (readonly [string, string])[] = [
  ['memerintahkan', 'TNI dan Polri menindak penambang liar'],
  ['memerintahkan', 'seluruh camat menutup dermaga'],
  ['memerintahkan', 'penutupan dermaga itu'],
  ['menginstruksikan', 'para kepala dinas turun ke pasar'],
  ['melarang', 'kapal asing berlabuh di Bitung'],
  ['melarang', 'setiap pedagang berjualan di dermaga'],
];

describe('an Indonesian order', () => {
  it.each(ORDERS)('needs no marker: %s %s', (verb, content) => {
    const found = digest(read(`${GOVERNOR} ${verb} ${content}.`, 'id'));
    expect(found.map((each) => [each.cue, each.speaker, each.contents, each.act])).toEqual([
      [verb, 'Tirta Lasiho', [content], 'demand'],
    ]);
  });

  it('leaves out how it was given', () => {
    const [found] = digest(read(`${GOVERNOR} melarang keras nelayan melaut malam ini.`, 'id'));
    expect(found?.contents).toEqual(['nelayan melaut malam ini']);
  });

  it.each([
    `${GOVERNOR} akan memerintahkan camat menutup dermaga.`,
    `${GOVERNOR} tidak melarang nelayan melaut.`,
    `${GOVERNOR} mendorong kemudahan berusaha melalui aturan baru.`,
    'Hujan melarang apa pun.',
  ])('is none: %s', (text) => {
    expect(digest(read(text, 'id'))).toEqual([]);
  });
});
