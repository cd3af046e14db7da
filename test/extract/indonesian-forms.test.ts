import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';
import { expectOne, type StatementCase, voices } from './statement-cases.ts';

const check = (cases: readonly StatementCase[]) =>
  it.each(cases.map((each) => ({ text: each[0], each })))('$text', ({ each }) => expectOne('id', each));

describe('nouns of telling', () => {
  check([
    ['Pernyataan Jepang bahwa hujan terlambat menuai protes.', 'Pernyataan', 'JPN', ['hujan terlambat']],
    [
      'Warga menunggu janji Jepang untuk mengirim kapal.',
      'janji',
      'JPN',
      ['untuk mengirim kapal'],
      'promise',
    ],
    [
      'Laos menolak klaim Jepang bahwa hujan terlambat.',
      'menolak',
      'LAO',
      ['klaim Jepang bahwa hujan terlambat'],
      'reject',
    ],
  ]);

  it('are answered by a passive', () =>
    expect(voices('Klaim Jepang bahwa hujan terlambat dibantah Laos.', 'id')).toEqual([
      ['LAO', 'Klaim Jepang bahwa hujan terlambat'],
      ['JPN', 'hujan terlambat'],
    ]));

  it.each(['Tuduhan Jepang terhadap Laos keliru.', 'Janji Jepang membuat warga tenang.'])(
    'say nothing by themselves: %s',
    (text) => expect(digest(read(text, 'id'))).toEqual([]),
  );
});

describe('whose words a quotation is said to be', () => {
  check([
    [
      '"Kami menunggu," demikian keterangan resmi Kementerian Perikanan.',
      'demikian keterangan resmi',
      'Kementerian Perikanan',
      ['Kami menunggu'],
    ],
    [
      '"Kami menunggu hujan," demikian tertulis di laman Kementerian Perikanan.',
      'demikian tertulis di',
      'laman Kementerian Perikanan',
      ['Kami menunggu hujan'],
    ],
  ]);

  it('is nobody where no one signs', () =>
    expect(digest(read('"Kami menunggu hujan," demikian tulisan di dinding.', 'id'))).toEqual([]));
});

describe('a name and a colon', () => {
  check([
    ['Jepang: Usul Itu Tidak Adil', null, 'JPN', ['Usul Itu Tidak Adil']],
    ['Jepang: "Usul itu tidak adil."', null, 'JPN', ['Usul itu tidak adil.']],
  ]);

  it.each(['Jadwal: Senin pagi hingga siang', 'Jepang: dua kapal dan satu perahu.'])(
    'says nothing in: %s',
    (text) => expect(digest(read(text, 'id'))).toEqual([]),
  );
});

describe('chains of cues on one source', () => {
  it.each([
    [
      'Dalam pidatonya, Tirta Wenas menekankan pentingnya air dan mendesak Jepang untuk menunggu.',
      ['pentingnya air', 'Jepang untuk menunggu'],
    ],
    [
      'Tirta Wenas menyebut hujan terlambat seraya menegaskan bahwa sawah kering.',
      ['hujan terlambat', 'sawah kering'],
    ],
    [
      'Tirta Wenas menolak usul itu sambil mengingatkan agar warga menunggu.',
      ['usul itu', 'agar warga menunggu'],
    ],
  ])('%s', (text, contents) =>
    expect(voices(text, 'id')).toEqual(contents.map((content) => ['Tirta Wenas', content])),
  );
});

describe('sources of each kind', () => {
  check([
    ['Tokyo menolak usul itu.', 'menolak', 'JPN', ['usul itu'], 'reject'],
    ['Pemerintah Jepang menolak usul itu.', 'menolak', 'JPN', ['usul itu'], 'reject'],
    ['Kantor berita Xinhua melaporkan bahwa hujan turun.', 'melaporkan', 'Xinhua', ['hujan turun']],
    [
      'Juru bicara Kementerian Perikanan mengatakan hujan turun.',
      'mengatakan',
      'Juru bicara Kementerian Perikanan',
      ['hujan turun'],
    ],
    [
      'Seorang pejabat senior Jepang yang enggan disebut namanya mengatakan hujan turun.',
      'mengatakan',
      'Seorang pejabat senior Jepang',
      ['hujan turun'],
    ],
  ]);

  it.each([
    ['a role alone', 'Wali Kota Tirta Wenas tiba. Sang wali kota mengatakan hujan turun.'],
    ['a surname', 'Wali Kota Tirta Wenas tiba. Wenas mengatakan hujan turun.'],
    ['a pronoun', 'Wali Kota Tirta Wenas tiba. Ia mengatakan hujan turun.'],
    ['"dirinya"', 'Wali Kota Tirta Wenas tiba. Dirinya mengatakan hujan turun.'],
  ])('%s goes back to its person', (_, text) =>
    expect(voices(text, 'id')).toEqual([['Tirta Wenas', 'hujan turun']]),
  );

  it('a group goes on as "mereka"', () =>
    expect(voices('Para nelayan menolak usul itu. Mereka mengatakan hujan turun.', 'id')).toEqual([
      ['Para nelayan', 'usul itu'],
      ['Para nelayan', 'hujan turun'],
    ]));

  it('a described one keeps its country', () => {
    const { entities, statements } = read('Seorang pejabat senior Jepang mengatakan hujan turun.', 'id');
    const speaker = entities.find(({ id }) => id === statements[0]?.speakers[0]?.entity);
    expect(entities.find(({ id }) => id === speaker?.of)?.iso3).toBe('JPN');
  });
});
