import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';
import { expectOne, type StatementCase, voices } from './statement-cases.ts';

const check = (cases: readonly StatementCase[]) =>
  it.each(cases.map((each) => ({ text: each[0], each })))('$text', ({ each }) => expectOne('id', each));

describe('where a content begins', () => {
  check([
    [
      'Tirta Wenas mengatakan, dermaga itu bukti bahwa warga sabar.',
      'mengatakan',
      'Tirta Wenas',
      ['dermaga itu bukti bahwa warga sabar'],
    ],
    [
      'Tirta Wenas mengatakan pada 2030 kota itu memiliki trem.',
      'mengatakan',
      'Tirta Wenas',
      ['pada 2030 kota itu memiliki trem'],
    ],
    [
      'Tirta Wenas mengatakan, dalam rapat itu warga menerima usulnya.',
      'mengatakan',
      'Tirta Wenas',
      ['dalam rapat itu warga menerima usulnya'],
    ],
    [
      'Tirta Wenas mengatakan dalam keterangannya, Selasa (3/2), hujan belum turun.',
      'mengatakan',
      'Tirta Wenas',
      ['hujan belum turun'],
    ],
    [
      'Tirta Wenas mengatakan lebih dari sepuluh kapal rusak.',
      'mengatakan',
      'Tirta Wenas',
      ['lebih dari sepuluh kapal rusak'],
    ],
    ['Tirta Wenas menolak keras usul itu.', 'menolak', 'Tirta Wenas', ['usul itu'], 'reject'],
    [
      'Tirta Wenas mengimbau agar warga menunggu.',
      'mengimbau',
      'Tirta Wenas',
      ['agar warga menunggu'],
      'ask',
    ],
    [
      'Tirta Wenas berharap warga di pesisir dapat pulang.',
      'berharap',
      'Tirta Wenas',
      ['warga di pesisir dapat pulang'],
      'hope',
    ],
  ]);
});

describe('a content and what its verb takes', () => {
  check([
    ['Tirta Wenas mengatakan akan pulang.', 'mengatakan', 'Tirta Wenas', ['akan pulang']],
    ['Tirta Wenas mengaku pernah berlayar ke sana.', 'mengaku', 'Tirta Wenas', ['pernah berlayar ke sana']],
    ['Tirta Wenas menegaskan kembali janji itu.', 'menegaskan', 'Tirta Wenas', ['janji itu']],
    ['Tirta Wenas menjelaskan soal izin kapal.', 'menjelaskan', 'Tirta Wenas', ['soal izin kapal']],
    [
      'Tirta Wenas mengajak seluruh warga pesisir untuk pulang.',
      'mengajak',
      'Tirta Wenas',
      ['seluruh warga pesisir untuk pulang'],
      'ask',
    ],
    [
      'Tirta Wenas mengingatkan kepada para penjual untuk menunggu.',
      'mengingatkan',
      'Tirta Wenas',
      ['untuk menunggu'],
      'warn',
    ],
    [
      'Wali Kota Tirta Wenas meminta maaf atas keterlambatan itu.',
      'meminta maaf',
      'Tirta Wenas',
      ['atas keterlambatan itu'],
      'apologise',
    ],
  ]);

  it('goes on after a comma with the same source', () =>
    expect(voices('Tirta Wenas menolak usul itu, menyebut bahwa kapal rusak.', 'id')).toEqual([
      ['Tirta Wenas', 'usul itu'],
      ['Tirta Wenas', 'kapal rusak'],
    ]));

  it.each(['Tirta Wenas melaporkan kapal itu ke pelabuhan.', 'Tirta Wenas melanjutkan lomba perahu.'])(
    'is none in: %s',
    (text) => expect(digest(read(text, 'id'))).toEqual([]),
  );
});

describe('a word in quotation marks is no quotation', () => {
  check([
    [
      "Tirta Wenas mengatakan pada 2023, kota itu bahkan 'melarang' perahu.",
      'mengatakan',
      'Tirta Wenas',
      ["pada 2023, kota itu bahkan 'melarang' perahu"],
    ],
    ['Tirta Wenas mengatakan pada Senin, "Kami menunggu."', 'mengatakan', 'Tirta Wenas', ['Kami menunggu.']],
  ]);
});

describe('where a content ends', () => {
  check([
    [
      'Tirta Wenas mengatakan hujan terlambat saat ditemui di Manado.',
      'mengatakan',
      'Tirta Wenas',
      ['hujan terlambat'],
    ],
    [
      'Tirta Wenas mengatakan hujan terlambat, di Balai Kota, Manado, Senin (2/2).',
      'mengatakan',
      'Tirta Wenas',
      ['hujan terlambat'],
    ],
    [
      'Tirta Wenas menolak usul itu dalam keterangan tertulis.',
      'menolak',
      'Tirta Wenas',
      ['usul itu'],
      'reject',
    ],
    [
      'Setelah Tirta Wenas menolak usul itu, warga menutup jalan.',
      'menolak',
      'Tirta Wenas',
      ['usul itu'],
      'reject',
    ],
  ]);
});

describe('a cue within its content', () => {
  check([
    ['Panen raya, kata Tirta Wenas, baru mulai.', 'kata', 'Tirta Wenas', ['Panen raya', 'baru mulai']],
    ['Nelayan, menurut Jepang, masih menunggu.', 'menurut', 'JPN', ['Nelayan', 'masih menunggu']],
    ['Selain itu, menurut Jepang, kapal masih bersandar.', 'menurut', 'JPN', ['kapal masih bersandar']],
    [
      'Dengan cuaca itu, menurut Jepang kapal masih bersandar.',
      'menurut',
      'JPN',
      ['Dengan cuaca itu', 'kapal masih bersandar'],
    ],
    [
      'Penundaan itu, disebutkan Tirta Wenas, terjadi karena badai.',
      'disebutkan',
      'Tirta Wenas',
      ['Penundaan itu', 'terjadi karena badai'],
    ],
  ]);

  check([
    [
      'Panen belum mulai, kata Tirta Wenas di Manado, Senin (2/2).',
      'kata',
      'Tirta Wenas',
      ['Panen belum mulai'],
    ],
    ['Panen belum mulai, kata Tirta Wenas, yang juga petani.', 'kata', 'Tirta Wenas', ['Panen belum mulai']],
    ['Panen belum mulai, kata Tirta Wenas, ketua koperasi.', 'kata', 'Tirta Wenas', ['Panen belum mulai']],
  ]);
});

describe('a cue that opens its sentence', () => {
  check([
    ['Kata Tirta Wenas, hujan belum turun.', 'Kata', 'Tirta Wenas', ['hujan belum turun']],
    ['Menurut penuturan Tirta Wenas, hujan belum turun.', 'Menurut', 'Tirta Wenas', ['hujan belum turun']],
    ['Bagi Jepang, hujan itu berkah.', 'Bagi', 'JPN', ['hujan itu berkah']],
  ]);

  it.each([
    'Kata Tirta Wenas tertulis di papan.',
    'Dermaga itu penting bagi Jepang.',
    'Bagi nelayan kecil, hujan itu berkah.',
  ])('says nothing in: %s', (text) => expect(digest(read(text, 'id'))).toEqual([]));
});
