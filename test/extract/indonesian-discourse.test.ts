import { describe, expect, it } from 'vitest';
import { read } from './reading.ts';
import { voices } from './statement-cases.ts';

const speakers = (text: string) => voices(text, 'id').map(([speaker]) => speaker);

describe('who an enclitic is', () => {
  it.each([
    [
      'the subject of the sentence before, where nobody spoke yet',
      'Wali Kota Tirta Wenas meninjau dermaga. Menurutnya, hujan belum turun.',
      ['Tirta Wenas'],
    ],
    [
      'the one that acts, not the one named beside',
      'Pengacara Sekar Mahes, Tirta Wenas, turut menanggapi kabar itu. Menurutnya, hujan belum turun.',
      ['Tirta Wenas'],
    ],
    [
      'who spoke last, though many sentences ago',
      'Wali Kota Tirta Wenas mengatakan hujan belum turun. Sungai surut. Sawah kering. Kapal bersandar. Pasar sepi. Ombak tinggi. "Kami menunggu," ujarnya.',
      ['Tirta Wenas', 'Tirta Wenas'],
    ],
    [
      'who spoke last where the cue says that one goes on',
      'Wali Kota Tirta Wenas mengatakan hujan belum turun. Sungai surut. Sawah kering. Kapal bersandar. Camat Sekar Mahes meninjau dermaga. Ombak tinggi. "Kami menunggu," lanjutnya.',
      ['Tirta Wenas', 'Tirta Wenas'],
    ],
  ])('is %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it('is nobody where nobody was named', () =>
    expect(speakers('Sungai surut sejak lama. "Kami menunggu," ujarnya.')).toEqual([null]));

  it('is surer beside its speaker than far from it', () => {
    const near = read('Wali Kota Tirta Wenas mengatakan hujan belum turun. "Kami menunggu," ujarnya.', 'id');
    const far = read('Wali Kota Tirta Wenas meninjau dermaga. Sungai surut. "Kami menunggu," ujarnya.', 'id');
    const sureness = [near, far].map(({ statements }) => statements.at(-1)?.speakers[0]?.confidence ?? 0);
    expect(sureness[0]).toBeGreaterThan(sureness[1] ?? 1);
  });
});

describe('"pihaknya" and a passive with no agent', () => {
  it('means the body of the last speaker, who goes on speaking', () =>
    expect(
      voices(
        'Kepala Dinas Perikanan, Tirta Wenas, mengatakan hujan belum turun. Pihaknya menyebut kapal rusak. "Kami menunggu," ujarnya.',
        'id',
      ),
    ).toEqual([
      ['Tirta Wenas', 'hujan belum turun'],
      ['Dinas Perikanan', 'kapal rusak'],
      ['Tirta Wenas', 'Kami menunggu'],
    ]));

  it('means the last speaker where no body was told', () =>
    expect(speakers('Tirta Wenas mengatakan hujan belum turun. Pihaknya menyebut kapal rusak.')).toEqual([
      'Tirta Wenas',
      'Tirta Wenas',
    ]));

  it('goes on with the last speaker after "Ditambahkan,"', () =>
    expect(
      speakers('Tirta Wenas mengatakan hujan belum turun. Ditambahkan, kapal itu masih bersandar.'),
    ).toEqual(['Tirta Wenas', 'Tirta Wenas']));

  it.each(['Ditambahkan garam, sup itu terasa enak.', 'Kapal itu ditambahkan, kata buku itu.'])(
    'is none in: %s',
    (text) => expect(speakers(text)).toEqual([]),
  );
});

describe('what points back at the sentence before', () => {
  it.each([
    [
      'Hujan turun sejak pagi. Hal itu disampaikan Wali Kota Tirta Wenas saat meninjau dermaga.',
      [['Tirta Wenas', 'Hujan turun sejak pagi']],
    ],
    [
      'Hujan turun sejak pagi. Demikian disampaikan Wali Kota Tirta Wenas.',
      [['Tirta Wenas', 'Hujan turun sejak pagi']],
    ],
    [
      'Jepang mengatakan hujan belum turun. Hal itu juga disampaikan Wali Kota Tirta Wenas. "Kami menunggu," ujarnya.',
      [
        ['JPN', 'hujan belum turun'],
        ['Tirta Wenas', 'Kami menunggu'],
      ],
    ],
    [
      'Hujan turun sejak pagi. Hal senada disampaikan Wali Kota Tirta Wenas. "Kami menunggu," ujarnya.',
      [['Tirta Wenas', 'Kami menunggu']],
    ],
    [
      'Wali Kota Tirta Wenas tiba. Hujan turun sejak pagi. Hal itu ia sampaikan di Bitung.',
      [['Tirta Wenas', 'Hujan turun sejak pagi']],
    ],
    [
      'Hujan turun sejak pagi. Wali Kota Tirta Wenas menyampaikan hal tersebut usai rapat.',
      [['Tirta Wenas', 'Hujan turun sejak pagi']],
    ],
    ['Hujan turun sejak pagi. Wali Kota Tirta Wenas mengatakan hal senada.', []],
    ['Wali Kota Tirta Wenas mengatakan hal itu tidak benar.', [['Tirta Wenas', 'hal itu tidak benar']]],
  ])('%s', (text, expected) => expect(voices(text, 'id')).toEqual(expected));

  it('keeps what is named, and what answers', () =>
    expect(
      voices(
        'Hujan turun. Jadwal itu juga disampaikan Wali Kota Tirta Wenas. Hal itu dibantah Jepang.',
        'id',
      ),
    ).toEqual([
      ['Tirta Wenas', 'Jadwal itu'],
      ['JPN', 'Hal itu'],
    ]));
});

describe('a passive that says nothing', () => {
  it.each([
    'Dengan cuaca itu, diharapkan Jepang dapat mengirim kapal.',
    'Usul itu ramai setelah disampaikan Jepang.',
    'Kapal yang ditawarkan Jepang bersandar.',
    'Uang yang pernah diminta Jepang belum ada.',
    'Lembaga yang diakui oleh Jepang bertambah.',
  ])('%s', (text) => expect(voices(text, 'id')).toEqual([]));
});

describe('another name for the one in mind', () => {
  it.each([
    'Tirta Wenas mengatakan hujan belum turun. Politikus asal Bitung ini menilai kapal rusak.',
    'Tirta Wenas mengatakan hujan belum turun. Mantan pengasuh pesantren itu menilai kapal rusak.',
    'Wali Kota Tirta Wenas meninjau dermaga. Anggota Koperasi Laut itu menilai kapal rusak.',
  ])('%s', (text) => expect(speakers(text).at(-1)).toBe('Tirta Wenas'));

  it.each([
    [
      'a short one may be someone else',
      'Tirta Wenas mengatakan hujan belum turun. Sopir itu menilai kapal rusak.',
      'Sopir itu',
    ],
    [
      'a group is not one person',
      'Tirta Wenas mengatakan hujan belum turun. Warga pesisir Bitung itu menilai kapal rusak.',
      'Warga pesisir Bitung itu',
    ],
    ['nobody was named', 'Politikus asal Bitung ini menilai kapal rusak.', 'Politikus asal Bitung ini'],
  ])('%s', (_, text, expected) => expect(speakers(text).at(-1)).toBe(expected));
});
