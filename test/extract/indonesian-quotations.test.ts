import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';
import { expectOne, type StatementCase, voices } from './statement-cases.ts';

const SAID = ['Kami menunggu hujan'];
const WHO = 'Tirta Wenas';

/** The same quotation in the marks that papers and typists set. */
const MARKS: readonly StatementCase[] = [
  ['"Kami menunggu hujan," kata Wali Kota Tirta Wenas.', 'kata', WHO, SAID],
  ['“Kami menunggu hujan,” kata Wali Kota Tirta Wenas.', 'kata', WHO, SAID],
  ['”Kami menunggu hujan,” kata Wali Kota Tirta Wenas.', 'kata', WHO, SAID],
  ['«Kami menunggu hujan,» kata Wali Kota Tirta Wenas.', 'kata', WHO, SAID],
  ['” Kami menunggu hujan , ”ucap Wali Kota Tirta Wenas.', 'ucap', WHO, SAID],
  ['– Kami menunggu hujan, kata Wali Kota Tirta Wenas.', 'kata', WHO, SAID],
  [
    '"Kami menunggu "panen raya" itu," kata Wali Kota Tirta Wenas.',
    'kata',
    WHO,
    ['Kami menunggu "panen raya" itu'],
  ],
  [
    '“Kami menunggu ‘panen raya’ itu,” kata Wali Kota Tirta Wenas.',
    'kata',
    WHO,
    ['Kami menunggu ‘panen raya’ itu'],
  ],
  [
    '"Kami menunggu," kata Wali Kota Tirta Wenas, "sampai hujan turun."',
    'kata',
    WHO,
    ['Kami menunggu', 'sampai hujan turun.'],
  ],
  [
    'Wali Kota Tirta Wenas berkata: "Kami menunggu hujan.\n\n"Sungai surut sejak lama."',
    'berkata',
    WHO,
    ['Kami menunggu hujan.', 'Sungai surut sejak lama.'],
  ],
  ['"Kami menunggu hujan," Wali Kota Tirta Wenas.', null, WHO, SAID],
];

describe('a quotation and its marks', () => {
  it.each(MARKS.map((each) => ({ text: each[0], each })))('$text', ({ each }) => expectOne('id', each));

  it.each([
    ['– Kami menunggu hujan, kata Wali Kota Tirta Wenas.', 'direct'],
    ['Kami menunggu hujan, kata Wali Kota Tirta Wenas.', 'indirect'],
    ['Perahu berlayar lagi ”Kami menunggu hujan sejak pagi,” kata Wali Kota Tirta Wenas.', 'direct'],
    ['Perahu itu berlayar ”lagi dan lagi,” kata Wali Kota Tirta Wenas.', 'mixed'],
  ])('%s is %s', (text, kind) => expect(digest(read(text, 'id')).map((each) => each.kind)).toEqual([kind]));

  it('without a cue is of the one whom the sentence before tells of', () =>
    expect(voices('Wali Kota Tirta Wenas menyapa warga. "Kami menunggu hujan turun di sini."', 'id')).toEqual(
      [['Tirta Wenas', 'Kami menunggu hujan turun di sini.']],
    ));
});
