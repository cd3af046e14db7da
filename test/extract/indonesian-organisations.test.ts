import { describe, expect, it } from 'vitest';
import { eventsTold, read } from './reading.ts';

/** [text, names of bodies in order]; all people and bodies are made up but for the best known. */
type Case = readonly [text: string, ...names: string[]];

/** The bodies that are named, not described. */
function bodiesOf(text: string) {
  const { entities } = read(text, 'id');
  return entities
    .filter(({ kind, described }) => kind === 'organisation' && !described)
    .map(({ name }) => name);
}

function peopleOf(text: string) {
  const { entities } = read(text, 'id');
  return entities.filter(({ kind, described }) => kind === 'person' && !described).map(({ name }) => name);
}

describe('ministries in small letters', () => {
  it.each<Case>([
    ['Gedung kementerian keuangan Kenya dijaga ketat.', 'kementerian keuangan Kenya'],
    ['Laporan departemen pertahanan AS itu terbit kemarin.', 'departemen pertahanan AS'],
    ['Data kementerian kesehatan Brasil menunjukkan kenaikan.', 'kementerian kesehatan Brasil'],
    ['Menurut kementerian dalam negeri Spanyol, dua orang ditahan.', 'kementerian dalam negeri Spanyol'],
    ['Kementerian luar negeri Mesir Sabtu menyerukan perundingan.', 'Kementerian luar negeri Mesir'],
    ['Utusan kementerian luar negeri Jepang tiba di Oslo.', 'kementerian luar negeri Jepang'],
    [
      'Menurut kementerian energi dan sumber daya mineral Norwegia, harga naik.',
      'kementerian energi dan sumber daya mineral Norwegia',
    ],
    [
      'Juru bicara kementerian luar negeri Mesir Ahmad Hafez mengatakan perundingan gagal.',
      'kementerian luar negeri Mesir',
    ],
  ])('%s', (text, ...names) => expect(bodiesOf(text)).toEqual(names));

  it('are the same that capitals name', () => {
    const text =
      'Kementerian luar negeri Rusia menolak usul itu. Kementerian Luar Negeri Rusia mengecam Swedia.';
    expect(bodiesOf(text)).toEqual(['Kementerian luar negeri Rusia']);
  });

  it('are of their country, to which deeds are done', () => {
    expect(eventsTold('Iran menyerang gedung kementerian pertahanan Israel.', 'id')).toEqual([
      'assault occurred Iran → kementerian pertahanan Israel',
    ]);
  });

  it.each([
    'Seorang pejabat kementerian keuangan mengatakan anggaran dipotong.',
    'Ia bertanya kepada kementerian pertanian tentang itu.',
    'Pembahasan di kementerian berjalan lama.',
    'Departemen Norwegia itu dipuji.',
    'Kementerian itu dan Mesir berunding.',
    'Menteri luar negeri Mesir tiba di Oslo.',
    'Kebijakan luar negeri Mesir dipuji.',
    'Kementerian luar negeri dan Norwegia sepakat.',
  ])('are none in "%s"', (text) => expect(bodiesOf(text)).toEqual([]));
});

describe('firms with a country in their name', () => {
  it.each<Case>([
    ['Saham PT Indonesia Samudra Tbk naik pada Selasa.', 'PT Indonesia Samudra Tbk'],
    ['PT Norwegia Baja Prima Perkasa membantah.', 'PT Norwegia Baja Prima Perkasa'],
    ['Prentphilips Indonesia Inc mengatakan bahwa harga naik.', 'Prentphilips Indonesia Inc'],
    ['Saham Prent Norwegia Tbk turun.', 'Prent Norwegia Tbk'],
  ])('%s', (text, ...names) => {
    expect(bodiesOf(text)).toEqual(names);
    expect(peopleOf(text)).toEqual([]);
  });

  it.each([
    'Presiden Indonesia Joko Widodo bertemu Ada Lind pada Senin.',
    'Dari Indonesia, Ada Lind berangkat ke Norwegia.',
  ])('are none in "%s"', (text) => expect(bodiesOf(text)).toEqual([]));
});

describe('branches of firms, with the country that ends their name', () => {
  /** Bodies, then countries. */
  const partiesOf = (text: string) =>
    read(text, 'id').entities.flatMap(({ kind, name }) =>
      kind === 'organisation' || kind === 'country' ? [name] : [],
    );

  it.each<Case>([
    ['Danone Indonesia membuka pabrik di Bergen.', 'Danone Indonesia'],
    ['PT Danone Indonesia membuka pabrik di Bergen.', 'PT Danone Indonesia'],
    ['Pabrik Nissan Malaysia dan Toyota Jepang tutup.', 'Nissan Malaysia', 'Toyota Jepang'],
    ['Perusahaan Indonesia Power membangun dermaga.', 'Indonesia Power'],
    ['Produk Danone dari Indonesia laku keras.', 'Danone', 'Indonesia'],
    ['Pabrik Nissan Jepang-Norwegia tutup.', 'Nissan', 'Jepang', 'Norwegia'],
  ])('%s', (text, ...names) => expect(partiesOf(text)).toEqual(names));

  it('do what they do themselves, and no country does', () => {
    const text = 'Danone Indonesia menandatangani nota kesepahaman dengan Kementerian Perdagangan.';
    expect(eventsTold(text, 'id')).toEqual(['support occurred Danone Indonesia → Kementerian Perdagangan']);
  });
});

describe('armed bodies', () => {
  it('are named to the end of a name with a particle', () => {
    const text = 'Brigade Ezzedine al-Prent mengatakan serangan dihentikan.';
    expect([bodiesOf(text), peopleOf(text)]).toEqual([['Brigade Ezzedine al-Prent'], []]);
  });
});

describe('no one is named', () => {
  it.each([
    ['"InsyaAllah kapal itu tiba besok," kata Rini Tuasikal. InsyaAllah, semua selamat.', 'Rini Tuasikal'],
    ['Insya Allah Rini Tuasikal datang besok. Alhamdulillah, panen berhasil.', 'Rini Tuasikal'],
    ['Semoga Allah SWT memberikan kemudahan kepada Rini Tuasikal.', 'Rini Tuasikal'],
    ['Puji Tuhan, Rini Tuasikal selamat.', 'Rini Tuasikal'],
    ['Bantuan itu dari Abdullah Lasiho dan Hidayatullah Syarif.', 'Abdullah Lasiho', 'Hidayatullah Syarif'],
    ['Rini Puji Lestari tiba di Bergen.', 'Rini Puji Lestari'],
  ])('by a prayer: %s', (text, ...names) => expect(peopleOf(text)).toEqual(names));

  it.each([
    ['Rini mengatakan Ebola berbahaya bagi warga.', 'Rini'],
    ['Atas hal itu, Menko Polhukam menyampaikan permohonan maafnya.'],
  ])('by an illness or by what an office is for: %s', (text, ...names) =>
    expect(peopleOf(text)).toEqual(names),
  );
});

describe('outlets behind their noun', () => {
  it.each<Case>([
    ['Demikian dilaporkan kantor berita Lindex, Selasa.', 'Lindex'],
    ['Wawancara dengan surat kabar Welt am Sonntag itu terbit Minggu.', 'Welt am Sonntag'],
    ['Wartawan harian Asia Raya merebut percetakan itu.', 'Asia Raya'],
    ['Ia menulis untuk harian Dagens Rundt di Swedia.', 'Dagens Rundt'],
    ['Ia bekerja di majalah Bahari Kita dan stasiun televisi Samudra TV.', 'Bahari Kita', 'Samudra TV'],
    ['Majalah Samudra melaporkan panen itu gagal.', 'Samudra'],
    ['Menurut kantor berita resmi Norwegia Nordisk, kapal itu karam.', 'Nordisk'],
    ['Jurnalis surat kabar Fjordposten ditangkap polisi.', 'Fjordposten'],
    ['Saat dihubungi kantor berita AFP, ia menolak berkomentar.', 'AFP'],
    ['Pernyataan itu dimuat Kantor Berita Selat pada Rabu.', 'Kantor Berita Selat'],
  ])('%s', (text, ...names) => expect(bodiesOf(text)).toEqual(names));

  it.each([
    'Kasus harian Covid-19 naik di Jakarta.',
    'Upah harian Budi dipotong.',
    'Pelaksana harian Bupati Bergen tiba.',
    'Ia membaca koran Senin pagi.',
    'Toko majalah Jakarta itu tutup.',
    'Mereka menonton siaran langsung stasiun televisi Norwegia.',
    'Kantor berita itu mewawancarai Presiden.',
    'Portal berita Senin itu memuat foto.',
    'Wartawan majalah Samudra Ada Lasiho ditahan polisi.',
  ])('are none in "%s"', (text) => expect(bodiesOf(text)).toEqual([]));
});

describe('bodies behind what someone does or what kind they are', () => {
  it.each<Case>([
    ['Ilmuwan NASA William Stefanov menyebut gambar itu jernih.', 'NASA'],
    ['Wasekjen Golkar Tantowi Yahya menilai pertemuan itu biasa.', 'Partai Golongan Karya'],
    ['Astronom ESO Lars Berg mengatakan komet itu dekat.', 'ESO'],
    ['Dinas intelijen BND menyelidiki kasus itu.', 'BND'],
    ['Kasus itu diselidiki dinas rahasia BVT.', 'BVT'],
    ['Satelit itu milik badan antariksa LXA.', 'LXA'],
  ])('%s', (text, ...names) => expect(bodiesOf(text)).toEqual(names));

  it.each([
    'Badan usaha BUMD itu rugi.',
    'Perusahaan minyak BUMN itu rugi.',
    'Lembaga keuangan UMKM dibina.',
    'Warga NTT itu hadir.',
  ])('are none in "%s"', (text) => expect(bodiesOf(text)).toEqual([]));
});

describe('where the names of bodies end', () => {
  it.each<Case>([
    ['Presiden memilih politikus Partai NasDem, H.M.Suriadi, untuk menjadi Jaksa Agung.', 'Partai NasDem'],
    [
      'Ia guru besar Fakultas Kehutanan Universitas Gadjah Mada.',
      'Fakultas Kehutanan Universitas Gadjah Mada',
    ],
    [
      'Ketua Umum Partai Bahari Jaya (PBJ) hasil Muktamar VIII Surabaya, Budi Santoso, mengatakan itu penting.',
      'Partai Bahari Jaya (PBJ)',
    ],
    [
      'Ketua Yayasan Laut Biru (YLB) cabang Surabaya, Budi Santoso, mengatakan itu penting.',
      'Yayasan Laut Biru (YLB)',
    ],
    [
      'Anggota Komisi Perikanan dari Partai Bahari Jaya, Budi Santoso, mengatakan itu penting.',
      'Komisi Perikanan',
    ],
    [
      'Rektor Institut Laut Samudra di Bergen, Budi Santoso, mengatakan itu penting.',
      'Institut Laut Samudra',
    ],
    [
      'Ketua Organisasi Nelayan di Laut (ONDL) Budi Santoso mengatakan itu penting.',
      'Organisasi Nelayan di Laut (ONDL)',
    ],
    ['Mereka berlatih di Angkatan Darat dan Angkatan Laut.', 'Angkatan Darat', 'Angkatan Laut'],
    ['Anggota DPD RI Budi Santoso hadir.', 'Dewan Perwakilan Daerah'],
    ['Partai Indonesia Sejahtera ikut pemilu.', 'Partai Indonesia Sejahtera'],
    ['Partai Norwegia Baru menang pemilu.', 'Partai Norwegia Baru'],
    ['Kabinet Indonesia Bersatu dilantik.', 'Kabinet Indonesia Bersatu'],
    ['Ketua Forum Indonesia Maju, Budi Santoso, hadir.', 'Forum Indonesia Maju'],
    ['Partai Pengusaha dan Pekerja ikut pemilu.', 'Partai Pengusaha dan Pekerja'],
    ['Partai Golkar dan Hanura bergabung.', 'Partai Golongan Karya', 'Partai Hati Nurani Rakyat'],
    ['Badan Riset, Universitas Samudra, dan LIPI hadir.', 'Badan Riset', 'Universitas Samudra', 'LIPI'],
    [
      'Ia bekerja di Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi.',
      'Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi',
    ],
  ])('%s', (text, ...names) => expect(bodiesOf(text)).toEqual(names));

  it.each<Case>([
    ['Ketua Partai Indonesia Budi Santoso hadir.', 'Budi Santoso'],
    ['Kabinet Jokowi dilantik.', 'Jokowi'],
    ['Presiden memilih politikus Partai NasDem, H.M.Suriadi, untuk menjadi Jaksa Agung.', 'H.M.Suriadi'],
    ['Dosen Fakultas Hukum Universitas Samudra Budi Santoso mengatakan hal itu.', 'Budi Santoso'],
  ])('people stay apart: %s', (text, ...names) => expect(peopleOf(text)).toEqual(names));

  it.each(['Kabinet Norwegia Senin bersidang.', 'Asosiasi Indonesia Senin menggelar rapat.'])(
    'a country alone opens no name: %s',
    (text) => expect(bodiesOf(text)).toEqual([]),
  );
});
