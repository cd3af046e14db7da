import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';
import { voices } from './statement-cases.ts';

/** When the first statement of a text of 4 February 2026, a Wednesday, was said, and by which words. */
function saidIn(text: string) {
  const said = read(text, 'id').statements[0]?.said;
  return said ? [said.from, said.to, said.precision, said.span?.text ?? null] : null;
}

describe('when it was said', () => {
  it.each([
    ['"Kami menunggu," kata Tirta Wenas, Rabu (21/1).', '2026-01-21', '2026-01-21', 'day', 'Rabu (21/1)'],
    [
      '"Kami menunggu," kata Tirta Wenas, Selasa (21/10/2025).',
      '2025-10-21',
      '2025-10-21',
      'day',
      'Selasa (21/10/2025)',
    ],
    [
      '"Kami menunggu," kata Tirta Wenas pada 3 Februari 2026.',
      '2026-02-03',
      '2026-02-03',
      'day',
      '3 Februari 2026',
    ],
    ['"Kami menunggu," kata Tirta Wenas kemarin.', '2026-02-03', '2026-02-03', 'day', 'kemarin'],
    ['"Kami menunggu," kata Tirta Wenas, dua hari lalu.', '2026-02-02', '2026-02-02', 'day', 'dua hari lalu'],
    ['"Kami menunggu," kata Tirta Wenas pekan lalu.', '2026-01-26', '2026-02-01', 'day', 'pekan lalu'],
    [
      '"Kami menunggu," kata Tirta Wenas, Jumat pekan lalu.',
      '2026-01-30',
      '2026-01-30',
      'day',
      'Jumat pekan lalu',
    ],
    ['"Kami menunggu," kata Tirta Wenas, Rabu lalu.', '2026-01-28', '2026-01-28', 'day', 'Rabu lalu'],
    [
      'Dalam wawancara dengan CNN pekan lalu, Tirta Wenas mengatakan hujan terlambat.',
      '2026-01-26',
      '2026-02-01',
      'day',
      'pekan lalu',
    ],
    [
      'Tirta Wenas mengatakan pada Januari lalu bahwa hujan terlambat.',
      '2026-01-01',
      '2026-01-31',
      'month',
      'Januari lalu',
    ],
    ['"Kami menunggu," kata Tirta Wenas bulan lalu.', '2026-01-01', '2026-01-31', 'month', 'bulan lalu'],
    [
      '"Kami menunggu," kata Tirta Wenas pada Desember 2025.',
      '2025-12-01',
      '2025-12-31',
      'month',
      'Desember 2025',
    ],
    ['"Kami menunggu," kata Tirta Wenas tahun lalu.', '2025-01-01', '2025-12-31', 'year', 'tahun lalu'],
    [
      'Tirta Wenas, yang ditemui di rumahnya Selasa, mengatakan hujan terlambat.',
      '2026-02-03',
      '2026-02-03',
      'day',
      'Selasa',
    ],
  ])('%s', (text, ...expected) => expect(saidIn(text)).toEqual(expected));

  it.each([
    '"Kami menunggu," kata Tirta Wenas soal panen tahun lalu.',
    'Tirta Wenas mengatakan hujan bulan lalu terlambat.',
    'Tirta Wenas, yang terpilih tahun lalu, mengatakan hujan terlambat.',
    '"Kami menunggu sejak pekan lalu," kata Tirta Wenas.',
  ])('falls back to the published day in: %s', (text) =>
    expect(saidIn(text)).toEqual(['2026-02-04', '2026-02-04', 'day', null]),
  );

  it('leaves the period out of the content', () =>
    expect(voices('Tirta Wenas mengatakan pekan lalu bahwa hujan terlambat.', 'id')).toEqual([
      ['Tirta Wenas', 'hujan terlambat'],
    ]));
});

describe('through whom it came, outermost first', () => {
  it.each([
    ['Melansir Antara, Tirta Wenas mengatakan hujan terlambat.', ['Antara']],
    ['"Kami menunggu," kata Tirta Wenas, dikutip Reuters.', ['Reuters']],
    ['"Kami menunggu," kata Tirta Wenas kepada Antara, seperti dikutip Reuters.', ['Reuters', 'Antara']],
    ['"Kami menunggu," kata Tirta Wenas, dikutip Reuters dari Antara.', ['Reuters', 'Antara']],
    ['"Kami menunggu," kata Tirta Wenas, dikutip Reuters, dikutip dari Antara.', ['Antara', 'Reuters']],
    [
      '"Kami menunggu," kata Tirta Wenas, demikian dilaporkan Antara mengutip Reuters.',
      ['Antara', 'Reuters'],
    ],
    ['"Kami menunggu," kata Tirta Wenas kepada warga.', []],
  ])('%s', (text, expected) =>
    expect(digest(read(text, 'id')).map((each) => each.relay)).toEqual([expected]),
  );

  it('gives what an outlet reports that another said to that other', () =>
    expect(
      digest(
        read('Media pemerintah melaporkan bahwa Kementerian Perikanan mengatakan hujan terlambat.', 'id'),
      ),
    ).toMatchObject([
      { speaker: 'Kementerian Perikanan', contents: ['hujan terlambat'], relay: ['Media pemerintah'] },
    ]));

  it('leaves to an outlet what it reports itself', () =>
    expect(digest(read('Media pemerintah melaporkan bahwa hujan terlambat.', 'id'))).toMatchObject([
      { speaker: 'Media pemerintah', contents: ['hujan terlambat'], relay: [] },
    ]));
});
