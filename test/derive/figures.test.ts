import { describe, expect, it } from 'vitest';
import { figuresAround } from '../../server/derive/figures.ts';

const around = (text: string, trigger: string, language: 'en' | 'id') => {
  const start = text.indexOf(trigger);
  return figuresAround(text, [start, start + trigger.length], language);
};

describe('figuresAround(text, [start, end], language)', () => {
  it.each<[string, string, 'en' | 'id', readonly string[]]>([
    [
      'The raid killed 12 people and wounded thirty-four soldiers.',
      'raid',
      'en',
      ['12 people', 'thirty-four soldiers'],
    ],
    [
      'It pledged $1.5 million in aid, 20 percent more than before.',
      'pledged',
      'en',
      ['$1.5 million', '20 percent'],
    ],
    [
      'Two hundred thousand marched; hundreds of them were held.',
      'marched',
      'en',
      ['Two hundred thousand marched', 'hundreds'],
    ],
    [
      'Serangan itu menewaskan dua belas orang dan melukai 1.250 warga.',
      'Serangan',
      'id',
      ['dua belas orang', '1.250 warga'],
    ],
    [
      'Bantuan Rp 3,5 miliar untuk 40 kapal, naik 12,5%.',
      'Bantuan',
      'id',
      ['Rp 3,5 miliar', '40 kapal', '12,5%'],
    ],
    ['Ten died. The strike hit 3 ships. Nine fled.', 'strike', 'en', ['3 ships']],
  ])('of %j around %j are what it counts', (text, trigger, language, figures) => {
    expect(around(text, trigger, language)).toEqual(figures);
  });

  it.each<[string, string, 'en' | 'id']>([
    ['On 12 March 2023 at 10:30 they met, as in 1998.', 'met', 'en'],
    ['They met on March 12 under Resolution 242, the 3rd of its kind.', 'met', 'en'],
    ['The 45-year-old met the G20 and flew an F-16 of Covid-19 fame.', 'met', 'en'],
    ['Qin (57) met them on 4/3/2023.', 'met', 'en'],
    ['Mereka bertemu pukul 20.15 WIB, Rabu (21/2), sesuai Pasal 5 dan UU Nomor 12.', 'bertemu', 'id'],
    ['Pertemuan ke-3 itu digelar 21 Februari 2023 di Lima.', 'digelar', 'id'],
    ['One man met another.', 'met', 'en'],
  ])('of %j are none', (text, trigger, language) => {
    expect(around(text, trigger, language)).toEqual([]);
  });
});
