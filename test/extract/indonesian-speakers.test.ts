import { describe, expect, it } from 'vitest';
import { digest, read } from './reading.ts';

/** [text, speakers of its statements in order]; all people and bodies are made up. */
type Case = readonly [text: string, ...speakers: string[]];

function speakersOf(text: string) {
  return digest(read(text, 'id')).map(({ speaker }) => speaker);
}

/** The name after an office, a calling or a client and a comma. */
const AFTER_COMMA: readonly Case[] = [
  ['"Kami menunggu," kata salah satu pedagang ikan asal Bitung, Tuti (35), Senin.', 'Tuti'],
  ['Salah satu nelayan, Sri Wahyuni, berharap hujan turun.', 'Sri Wahyuni'],
  ['"Klien kami sudah datang," kata pengacara Lisa Lasiho, Jhony Wenas, kepada wartawan.', 'Jhony Wenas'],
  ['Kabid Humas Polda Sulut, Kombes Artanto, mengatakan dermaga itu ditutup.', 'Artanto'],
  ['Kapolda Jawa Barat, Irjen Akhmad Wiyono, menyatakan dermaga itu ditutup.', 'Akhmad Wiyono'],
  ['Panglima TNI, Jenderal Agus Pratama, mengatakan bahwa kapal itu aman.', 'Agus Pratama'],
  ['Menurut ekonom Lind Brothers, Hui Zhang, harga ikan akan naik.', 'Hui Zhang'],
  ['Pengamat politik dari UI, Dr. Sinta Dewanti, menilai aturan itu keliru.', 'Sinta Dewanti'],
  ['Kapolresta Bitung Kota Kombes Pol. Eko Prasetyo mengatakan dermaga itu ditutup.', 'Eko Prasetyo'],
];

describe('a name after its office and a comma', () => {
  it.each(AFTER_COMMA)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it('leaves the one who is served a person of the text', () => {
    const { entities } = read('"Kami datang," kata pengacara Lisa Lasiho, Jhony Wenas, di Bitung.', 'id');
    const people = entities.filter(({ kind }) => kind === 'person').map(({ name }) => name);
    expect(people).toEqual(['Lisa Lasiho', 'Jhony Wenas']);
  });

  it.each<Case>([
    ['"Kami menunggu," kata pengamat Lisa Lasiho, Senin.', 'Lisa Lasiho'],
    ['"Kami menunggu," kata pengacara Lisa Lasiho, didampingi Jhony Wenas.', 'Lisa Lasiho'],
    ['Gubernur Hadi Prakoso, Kapolda Akhmad Wiyono, dan Bupati Tirta Wenas tiba di Bitung.'],
    ['Salah satu kapal ditangkap di Bitung, Senin.'],
    ['Direktorat Jenderal Pajak menargetkan penerimaan naik.'],
  ])('takes no other for it: %s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));
});

/** Descriptions that point back. */
const POINTING: readonly Case[] = [
  [
    'Ketua Kebun Raya Indonesia Hendra Wijaya mengatakan taman itu dibuka. "Kami menunggu," kata Ketua Kebun Raya Indonesia ini. Ia menambahkan tiket gratis.',
    'Hendra Wijaya',
    'Hendra Wijaya',
    'Hendra Wijaya',
  ],
  [
    'Dewi Lestari menilai aturan itu keliru. "Kami menolak," kata Anggota Komisi XII DPR itu.',
    'Dewi Lestari',
    'Dewi Lestari',
  ],
  [
    'Dewi Lestari menilai aturan itu keliru. "Harga naik," kata peneliti tersebut.',
    'Dewi Lestari',
    'Dewi Lestari',
  ],
  [
    'Dewi Lestari menilai aturan itu keliru. "Harga naik," kata Doktor Ilmu Politik UI tersebut.',
    'Dewi Lestari',
    'Dewi Lestari',
  ],
  [
    'Dewi Lestari menilai aturan itu keliru. Politikus PDIP itu menyatakan harga naik.',
    'Dewi Lestari',
    'Dewi Lestari',
  ],
  ['Kapolresta Bitung Kombes Hadi Prakoso tiba. "Pelaku sudah ditangkap," kata Kapolres.', 'Hadi Prakoso'],
  [
    'Kapolres Bitung mengatakan pelaku ditangkap. Kapolres Bitung AKBP Hadi Prakoso tiba Senin malam.',
    'Hadi Prakoso',
  ],
];

describe('a description that points back', () => {
  it.each(POINTING)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it.each<Case>([
    [
      'Seorang peneliti mengatakan hujan terlambat. Dewi Lestari tiba. "Harga naik," kata peneliti itu.',
      'Seorang peneliti',
      'Seorang peneliti',
    ],
    [
      'Kapolres Hadi Prakoso mengatakan kapal aman. "Saya takut," kata korban itu.',
      'Hadi Prakoso',
      'korban itu',
    ],
    ['"Kami menunggu," kata hakim itu.', 'hakim'],
  ])('is of another: %s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));
});

describe('a quotation after what a body said', () => {
  it('is of the one who spoke for it, the body beside', () => {
    const text =
      'Juru bicara KPK Budi Lasiho mengatakan kasus itu ditangani. KPK meminta saksi datang. "Kami menunggu mereka," sebutnya.';
    const { entities, statements } = read(text, 'id');
    const names = statements
      .at(-1)
      ?.speakers.map(({ entity }) => entities.find(({ id }) => id === entity)?.name);
    expect(names).toEqual(['Budi Lasiho', 'Komisi Pemberantasan Korupsi']);
  });

  it('is of the body where nobody spoke for it', () => {
    const text = 'Budi Lasiho tiba. KPK meminta saksi datang. "Kami menunggu mereka," sebutnya.';
    expect(speakersOf(text).at(-1)).toBe('Komisi Pemberantasan Korupsi');
  });
});

/** Names with ranks, initials and articles. */
const WHOLE: readonly Case[] = [
  ['Aipda Endy Soleman Boko mengatakan pelaku ditangkap.', 'Endy Soleman Boko'],
  ['"Lahan siap," kata Menteri Transmigrasi M. Iftah Sulaiman Suryanagara.', 'M. Iftah Sulaiman Suryanagara'],
  ['Wakil Menteri Agama Romo Muhammad Rasyid tiba. Romo mengatakan petugas lelah.', 'Romo Muhammad Rasyid'],
  ['Ketua DPRD DKI Jakarta meminta banjir ditangani.', 'Ketua DPRD DKI Jakarta'],
  ['Kami mendorong generasi muda. Fadjar berharap hujan turun.', 'Fadjar'],
];

describe('a whole name', () => {
  it.each(WHOLE)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));
});

/** What someone is called beside the name. */
const CALLED: readonly Case[] = [
  [
    'Menteri Sosial, Saifullah Wenas atau Gus Iwul mengatakan bantuan dibagikan. "Kami siap," kata Gus Iwul.',
    'Saifullah Wenas',
    'Saifullah Wenas',
  ],
  ['Melki, sapaan Melkiades Laka, mengatakan lahan itu siap.', 'Melkiades Laka'],
  ['"Saya kaget," kata pria yang akrab disapa Anto itu.', 'Anto'],
];

describe('what someone is called', () => {
  it.each(CALLED)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it('is no alternative: of two one speaks', () => {
    expect(
      speakersOf('Warga memilih Budi Lasiho atau Andi Wenas. Andi Wenas menilai hujan terlambat.'),
    ).toEqual(['Andi Wenas']);
  });
});

/** Sources that only their words tell. */
const PLAIN: readonly Case[] = [
  ['Polisi memeriksa dua nelayan. Keduanya mengaku menjual ikan itu.', 'Keduanya'],
  ['Penelitian LIPI pada 2023 memperkirakan air laut naik.', 'Penelitian LIPI'],
  ['Menurut hasil penyelidikan internal, dana itu hilang.', 'hasil penyelidikan internal'],
  ['Menurut penelitian Samudra Institute, air laut naik.', 'penelitian Samudra Institute'],
  ['Media pemerintah Iran melaporkan, kapal itu menabrak dermaga.', 'Media pemerintah Iran'],
  ['Menurut Yusril, putusan MK menyatakan bahwa aturan itu batal.', 'Yusril'],
  ['Iran memprotes serangan itu.', 'IRN'],
  ['Tirta Wenas mempersilakan warga melapor.', 'Tirta Wenas'],
  ['"Kami buka pendaftaran," tulis Instagram @nelayan_bitung.', '@nelayan_bitung'],
];

describe('a source that its words tell', () => {
  it.each(PLAIN)('%s', (text, ...speakers) => expect(speakersOf(text)).toEqual(speakers));

  it.each<Case>([
    ['Menurut penelitian yang terbit pada Juli, air laut naik.'],
    ['Menurut Reuters, Trump menyatakan bahwa kapal itu aman.', 'Trump'],
    ['Petugas melaporkan kapal itu tenggelam.'],
  ])('is told otherwise or not at all: %s', (text, ...speakers) =>
    expect(speakersOf(text)).toEqual(speakers),
  );

  it('does not go on speaking where it is a thing', () => {
    const text =
      'Budi Lasiho mengatakan hujan turun. Menurut data terbaru, air naik. "Kami menunggu," katanya.';
    expect(speakersOf(text).at(-1)).toBe('Budi Lasiho');
  });
});
