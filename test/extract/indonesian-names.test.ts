import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../server/document/document.ts';
import { read } from './reading.ts';

/** [text, names of the kind, in order]; all people and bodies are made up but for the best known. */
type Case = readonly [text: string, ...names: string[]];

function namesOf(text: string, ...kinds: readonly EntityKind[]) {
  const { entities } = read(text, 'id');
  return entities.filter(({ kind, described }) => kinds.includes(kind) && !described).map(({ name }) => name);
}

/** What each mention of the entity of such a name is written as, and its use. */
function mentionsOf(text: string, name: string) {
  const found = read(text, 'id').entities.find((entity) => entity.name === name);
  return found?.mentions.map((mention) => `${mention.text} ${mention.use}`) ?? [];
}

describe('people, where nobody speaks', () => {
  it.each<Case>([
    ['Prabowo tiba di Ambon pada Selasa sore.', 'Prabowo'],
    ['Jokowi dan Megawati hadir di acara itu.', 'Jokowi', 'Megawati'],
    ['Pesta itu dihadiri Harun Lasiho bin Umar dan istrinya.', 'Harun Lasiho bin Umar'],
    ['Warga menyambut H. Sulaiman Rasyid, S.H., di dermaga.', 'Sulaiman Rasyid'],
    ['Upacara dipimpin KH Mansur Halim dan Tgk. Ibrahim Yusuf.', 'Mansur Halim', 'Ibrahim Yusuf'],
    ['Hj. Siti Rohani menyumbang beras.', 'Siti Rohani'],
    ['PRABOWO TEMUI XI DI BEIJING', 'PRABOWO', 'XI'],
    ['Kunjungan Macron ke Oslo berlangsung dua hari.', 'Macron'],
    ['Pidato Netanyahu di Oslo menuai kecaman.', 'Netanyahu'],
    ['Pernyataan Trump itu dikecam Kanada.', 'Trump'],
    ['Usulan Macron ditolak Jerman.', 'Macron'],
    ['Pelantikan Prabowo dihadiri Wang Yi.', 'Prabowo', 'Wang Yi'],
    ['Kedatangan Lavrov disambut Menlu Sugiono.', 'Lavrov', 'Sugiono'],
    ['Restu Hidayat menolak tawaran itu.', 'Restu Hidayat'],
    ['Kepala Bakamla Laksamana Madya Irvanto menyatakan kapal itu kandas.', 'Irvanto'],
    ['Kepala Bakamla Laksamana Muda Denih Irvanto menyatakan kapal itu kandas.', 'Denih Irvanto'],
    ['Maros Lindovic mengatakan kapal itu kandas.', 'Lindovic'],
    ['Wakil Presiden Komisi Eropa Maros Sefcovic tiba di Oslo.', 'Maros Sefcovic'],
    ['Bantuan itu dikirim kepada Rini Lating dari Yayasan Terang Timur.', 'Rini Lating'],
  ])('%s', (text, ...names) => expect(namesOf(text, 'person')).toEqual(names));

  it('are named in full once and shortly later', () => {
    const text = 'Kapal itu milik Bambang Lasiho. Setahun lalu Bambang membelinya dari seorang teman.';
    expect(mentionsOf(text, 'Bambang Lasiho')).toEqual(['Bambang Lasiho name', 'Bambang short']);
  });

  it('are named inside quotations too', () => {
    const text = '"Kami menunggu Bambang Lasiho di pelabuhan sejak pagi," kata Rini Tuasikal.';
    expect(namesOf(text, 'person')).toEqual(['Bambang Lasiho', 'Rini Tuasikal']);
  });

  it.each([
    'Anaknya bermain di Jalan Sudirman dekat Jl. Ahmad Yani.',
    'Kapal selam KRI Nanggala tenggelam di utara Bali.',
    'Penumpang KM Bukit Siguntang turun di Makassar.',
    'DPR mengesahkan UU Cipta Kerja dan Perpu Pilkada.',
    'Pesawat mendarat di Bandara Soekarno-Hatta.',
    'Korban dirawat di RS Cipto Mangunkusumo dan RSUD Soetomo.',
    'Ia kuliah di Universitas Ahmad Dahlan lalu Universitas Gadjah Mada.',
    'Film itu meraih Penghargaan Ramon Magsaysay dan Piala Citra.',
    'Operasi Ketupat digelar polisi mulai Senin.',
    'Tim Garuda menang atas Thailand di Stadion Gelora Bung Tomo.',
    'Pada Selasa siang rapat itu ditunda hingga Rabu.',
    'Addis Ababa membantah menahan wartawan.',
    'Junta menolak utusan ASEAN.',
    'Bergen akan menjadi Ibu Kota Politik pada 2028.',
    'Amnesty International mengecam penangkapan itu.',
  ])('nobody in: %s', (text) => expect(namesOf(text, 'person')).toEqual([]));
});

describe('bodies, where nobody speaks', () => {
  it.each<Case>([
    ['Kementerian Luar Negeri Rusia memanggil duta besar itu.', 'Kementerian Luar Negeri Rusia'],
    ['PBB, NATO, dan ASEAN mengirim utusan.', 'Perserikatan Bangsa-Bangsa', 'NATO', 'ASEAN'],
    ['Roket itu milik Hizbullah atau Houthi.', 'Hizbullah', 'Houthi'],
    ['TPNPB menyerang pos di Nduga.', 'Tentara Pembebasan Nasional Papua Barat'],
    ['PT Laut Biru Tbk membeli kapal dari PT Samudra Jaya.', 'PT Laut Biru Tbk', 'PT Samudra Jaya'],
    ['Duma mengesahkan anggaran itu.', 'Duma'],
    ['Organisasi Kesehatan Dunia (WHO) mengirim obat.', 'WHO'],
    ['Korban dirawat di RSUD Soetomo.', 'RSUD Soetomo'],
    ['Amnesty International mengecam penangkapan itu.', 'Amnesty International'],
    ['Amnesty International Indonesia mengecam penangkapan itu.', 'Amnesty International Indonesia'],
    ['Transparency International Norwegia merilis indeks itu.', 'Transparency International Norwegia'],
    ['Human Rights Watch mengecam penangkapan itu.', 'Human Rights Watch'],
    ['Harga timah di New York Metal Exchange naik.', 'New York Metal Exchange'],
    ['Saham itu naik di Oslo Stock Exchange pada Senin.', 'Oslo Stock Exchange'],
    ['Peneliti dari Norway Ocean Research Institute tiba.', 'Norway Ocean Research Institute'],
    ['Roket itu milik Rapid Support Forces.', 'Rapid Support Forces'],
    ['Wakil Presiden Komisi Eropa Maros Sefcovic tiba di Oslo.', 'Komisi Eropa'],
  ])('%s', (text, ...names) => expect(namesOf(text, 'organisation')).toEqual(names));

  it('are one with their acronym', () => {
    const text = 'Serikat Nelayan Bahari (SNB) menggelar rapat. Anggota SNB datang dari Ambon.';
    expect(mentionsOf(text, 'Serikat Nelayan Bahari').map((mention) => mention.split(' ').at(-2))).toEqual([
      'Bahari',
      'SNB',
      'SNB',
    ]);
  });

  it.each([
    ['Mereka memakai skema Public Private Partnership (PPP). PPP mahal.', 'Public Private Partnership'],
    ['Kinerja diukur dengan Key Performance Indicator (KPI). KPI itu wajib.', 'Key Performance Indicator'],
    ['Murid Madrasah Aliyah (MA) tiba di Bergen. MA itu tutup.', 'Madrasah Aliyah'],
    ['Partai Persatuan Pembangunan (PPP) menolak. PPP keluar.', 'Partai Persatuan Pembangunan'],
    ['Komisi Pemberatasan Korupsi (KPK) datang. KPK menolak.', 'Komisi Pemberantasan Korupsi'],
  ])('are what the text says that their acronym stands for: %s', (text, name) => {
    const bodies = read(text, 'id').entities.filter(({ kind }) => kind === 'organisation');
    expect(bodies.map((body) => [body.name, body.mentions.length])).toEqual([[name, 3]]);
  });

  it.each([
    ['Satgas Bantuan Likuiditas Bank Indonesia (BLBI) dibubarkan. Obligor BLBI dikejar.', 'BLBI'],
    ['Dana Bantuan Likuiditas Bank Indonesia (BLBI) hilang. Obligor BLBI dikejar.', 'BLBI'],
    ['Peneliti di Badan Pengawas Obat dan Makanan (FDA) mundur. FDA menolak obat itu.', 'FDA'],
  ])('are not what another name has as its acronym: %s', (text, acronym) => {
    const known = /^(?:Bank Indonesia|Badan Pengawas Obat dan Makanan)$/u;
    const body = read(text, 'id').entities.find(({ name }) => known.test(name));
    expect(body?.mentions.map((mention) => mention.text) ?? []).not.toContain(acronym);
  });

  it('have the country that ends their name', () => {
    const [body] = read('Kementerian Luar Negeri Rusia memanggil duta besar itu.', 'id').entities;
    expect(body).toMatchObject({ kind: 'organisation', in: 'RUS' });
  });

  it.each([
    'Operasi Ketupat digelar mulai Senin.',
    'UU Cipta Kerja berlaku sejak Rabu.',
    'Harga beras naik lagi.',
    'Kapal dari Oslo Senin sore tiba di Bergen.',
    'Wali Kota Bergen Ada Lind tiba di Oslo.',
  ])('none in: %s', (text) => expect(namesOf(text, 'organisation')).toEqual([]));
});

describe('places', () => {
  it.each<Case>([
    ['Anaknya bermain di Jalan Sudirman dekat Jl. Ahmad Yani.', 'Jalan Sudirman', 'Jl. Ahmad Yani'],
    ['Pesawat mendarat di Bandara Soekarno-Hatta.', 'Bandara Soekarno-Hatta'],
    ['Kapal itu berlayar dari Maros ke Barru.', 'Maros', 'Barru'],
    ['Maros dilanda banjir.', 'Maros'],
    ['Rapat digelar di Gedung DPR, Jakarta.', 'Gedung DPR', 'DKI Jakarta'],
  ])('%s', (text, ...names) => expect(namesOf(text, 'place')).toEqual(names));

  it.each(['Kapal selam KRI Nanggala tenggelam.', 'Korban dirawat di RSUD Soetomo.'])('none in: %s', (text) =>
    expect(namesOf(text, 'place')).toEqual([]),
  );
});

describe('buildings whose noun is in small letters', () => {
  const placesOf = (text: string) =>
    read(text, 'id')
      .entities.filter(({ kind }) => kind === 'place')
      .map(({ name }) => name);

  it.each([
    ['Mereka bertemu di hotel Prent, Surabaya.', 'hotel Prent', 'Surabaya'],
    ['Laga digelar di stadion Gelora Lind pada Senin.', 'stadion Gelora Lind'],
    ['Deklarasi digelar di lapangan Sabung, kota Bandung.', 'lapangan Sabung', 'Bandung'],
  ])('bear it in their name: %s', (text, ...names) => expect(placesOf(text)).toEqual(names));

  it.each([
    ['Iran menyerang gedung PBB.'],
    ['Warga menunggu di stadion Indonesia.'],
    ['Api melalap gedung Bank Samudra.'],
    ['Api melalap hotel di Surabaya.', 'Surabaya'],
  ])('do not where a body or a country is told, or nothing: %s', (text, ...names) =>
    expect(placesOf(text)).toEqual(names),
  );
});

describe('countries that tell whose something is', () => {
  it.each([
    ['Dua warga negara Norwegia tersesat di hutan.', 'Norwegia', ['Norwegia demonym']],
    ['Harga kapal itu sejuta dolar AS.', 'Amerika Serikat', ['AS demonym']],
    ['Mereka berlibur di Norwegia.', 'Norwegia', ['Norwegia name']],
    ['Kapal itu menuju Norwegia.', 'Norwegia', ['Norwegia name']],
  ])('%s', (text, name, mentions) => expect(mentionsOf(text, name)).toEqual(mentions));
});
