import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/extract/text/tokens.ts';
import { readNames } from '../../server/language/id/names/tagger.ts';
import { PROVINCES } from '../../server/language/id/regions.ts';

/** The names of a sentence as "KIND words". */
function namesIn(sentence: string): string[] {
  const words = tokenise(sentence).map((token) => token.text);
  const names: string[] = [];
  for (const [at, tag] of readNames(words).tags.entries()) {
    if (tag.startsWith('B')) names.push(`${tag.slice(2)} ${words[at]}`);
    if (tag.startsWith('I')) names.push(`${names.pop()} ${words[at]}`);
  }
  return names;
}

describe('readNames(words)', () => {
  it.each([
    ['Menteri Perhubungan Rahmat Suryanegara mengatakan kapal itu aman.', 'PER Rahmat Suryanegara'],
    ['Gubernur Jawa Timur Dewi Anggrek meninjau pasar pada Senin.', 'PER Dewi Anggrek'],
    ['"Kami belum tahu," kata Yohanis Karubaba di Merauke, Selasa.', 'PER Yohanis Karubaba'],
    ['Bupati Sleman Hartanto Widagdo menolak rencana itu.', 'PER Hartanto Widagdo'],
    ['Menurut Siti Marlena, harga ikan naik sejak pekan lalu.', 'PER Siti Marlena'],
    ['Kapal itu bersandar di Tanjungpinang, Kepulauan Riau, Rabu.', 'LOC Tanjungpinang'],
    ['Warga mengungsi ke Kabupaten Lumajang.', 'LOC Kabupaten Lumajang'],
    ['Delegasi Norwegia tiba di Jakarta kemarin.', 'LOC Jakarta'],
    ['Ia diperiksa oleh Komisi Pemberantasan Korupsi.', 'ORG Komisi Pemberantasan Korupsi'],
    ['Partai Golkar belum menentukan sikap.', 'ORG Partai Golkar'],
    ['Penyidik KPK menyita dokumen.', 'ORG KPK'],
  ])('%s: %s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  it.each([
    'Kami tidak tahu kapan kapal itu kembali.',
    'Harga beras naik dua persen pada bulan Maret.',
    'Menurut warga, banjir datang sebelum Subuh.',
    'Presiden menolak usul itu, Kamis (12/3/2026).',
    'Para nelayan menunggu keputusan menteri.',
  ])('no name: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  it('nothing for nothing', () => expect(readNames([]).tags).toEqual([]));

  it('finds the person in a headline', () => {
    expect(namesIn('Menteri Susanti Bantah Tudingan Soal Kuota Ikan di Bitung')).toContain('PER Susanti');
    expect(namesIn('BUPATI HERMAWAN BANTAH TUDINGAN SOAL KUOTA IKAN')).toContain('PER HERMAWAN');
  });

  it('a tag for each word, each name opened, the same each time; never throws', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Pak', 'Budi', 'di', ''),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { tags } = readNames(words);
        expect(tags).toHaveLength(words.length);
        expect(readNames(words).tags).toEqual(tags);
        for (const [at, tag] of tags.entries())
          if (tag.startsWith('I')) expect(tags[at - 1]?.slice(2)).toBe(tag.slice(2));
      }),
    );
  });

  it('survives broken characters and long words', () => {
    const words = ['\ud800', '\udc00İ', 'ẞ', 'a'.repeat(100_000), '🙂', '\u0000', 'İSTANBUL', 'عبد'];
    expect(readNames(words).tags).toHaveLength(words.length);
  });
});

describe('readNames(words).confidence', () => {
  it('tells how sure each tag is', () => {
    const words = ['Presiden', 'Joko', 'Susanto', 'tiba', 'di', 'Medan', '.'];
    const { confidence } = readNames(words);
    expect(confidence).toHaveLength(words.length);
    for (const share of confidence) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('a name is named alike wherever it stands in a long sentence, and whatever was read before', () => {
    const far = 'kapal itu berlayar tanpa muatan menuju pelabuhan kecil di ujung pulau'.split(' ');
    const name = ['oleh', 'Rahmat', 'Suryanegara', '.'];
    const first = readNames([...far, ...name]).tags.slice(far.length);
    expect(first).toEqual(['O', 'B-PER', 'I-PER', 'O']);
    expect(readNames([...far, ...far, ...name]).tags.slice(2 * far.length)).toEqual(first);
    expect(readNames([...far, ...name]).tags.slice(far.length)).toEqual(first);
  });
});

describe('what it knows', () => {
  it('takes less than 1.5 MB', () => {
    const path = fileURLToPath(new URL('../../server/language/id/names/weights.ts', import.meta.url));
    expect(statSync(path).size).toBeLessThan(1_500_000);
  });

  it('38 provinces, 416 regencies, 98 cities', () => {
    const count = (lists: readonly string[]) =>
      lists.flatMap((list) => list.split('|')).filter((name) => name !== '').length;
    expect(PROVINCES).toHaveLength(38);
    expect(count(PROVINCES.map(({ regencies }) => regencies))).toBe(416);
    expect(count(PROVINCES.map(({ cities }) => cities))).toBe(98);
  });
});
