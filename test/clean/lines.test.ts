import { describe, expect, it } from 'vitest';
import { cleanRaw } from '../../server/clean/article.ts';

const FIRST = 'Wali Kota Seruni mengatakan pelabuhan tetap ditutup sampai semua derek diperiksa oleh dinas.';
const LAST = 'Ia menegaskan tidak ada pekerja yang akan kehilangan pekerjaan karena penutupan pelabuhan itu.';

/** What is left of a line between two paragraphs of an article. */
function between(html: string): readonly string[] {
  const page = `<html lang="id"><body><h1>Pelabuhan ditutup</h1><div class="article-body"><p>${FIRST}</p>${html}<p>${LAST}</p></div></body></html>`;
  const raw = {
    origin: 'a',
    format: 'html',
    bytes: Buffer.from(page),
    charset: null,
    address: null,
  } as const;
  const { text } = cleanRaw({ ...raw, retrieved: null, told: {} }, {}).article;
  const paragraphs = text.split('\n\n');
  expect(paragraphs[0]).toBe(FIRST);
  expect(paragraphs.at(-1)).toBe(LAST);
  return paragraphs.slice(1, -1);
}

describe('what stands in an article and is none of it', () => {
  it.each([
    '<p><strong>Baca juga: <a href="/1">Derek Tua di Pelabuhan Seruni</a></strong></p>',
    '<p>Baca Juga:</p><ul><li><a href="/1">Derek Tua di Pelabuhan</a></li><li><a href="/2">Nelayan Protes</a></li></ul>',
    '<p><a href="/1">Baca juga: Derek Tua di Pelabuhan Seruni</a></p>',
    '<p>Read also: <a href="/1">Old cranes of the port</a></p>',
    "<p><b>Simak juga Video 'Derek Tua Roboh di Pelabuhan':</b></p><p>[Gambas:Video 20detik]</p>",
    '<p>SCROLL TO CONTINUE WITH CONTENT</p>',
    '<div>ADVERTISEMENT</div>',
    '<p>Foto: Derek di pelabuhan (Budi/Kabar)</p>',
    '<figure><img src="a"><figcaption>Derek di Pelabuhan Seruni, Senin. Foto diambil dari dermaga timur.</figcaption></figure>',
    '<div class="wp-caption"><img src="a"><p class="wp-caption-text">Derek di pelabuhan.</p></div>',
    '<p>Artikel ini telah tayang di Kabar Seruni dengan judul Pelabuhan Ditutup</p>',
    '<p>Ikuti berita kami di Google News dan saluran WhatsApp.</p>',
    '<div class="newsletter"><p>Get the news of the port in your mail every morning before breakfast.</p></div>',
    '<div class="social-share"><a href="#">Facebook</a> <a href="#">X</a></div>',
    '<p>Pewarta: Yosef Kelen<br>Editor: Rina Bulu</p>',
    '<p>(lrs/dmw)</p>',
    '<div style="display:none"><p>Teks yang tidak terlihat oleh pembaca mana pun di halaman ini.</p></div>',
    '<blockquote class="pullquote"><p>Tidak ada pekerja yang akan kehilangan pekerjaan sama sekali.</p></blockquote>',
    '<section><a href="#e">Lewati Paling banyak dibaca dan terus membaca</a><h2>Paling banyak dibaca</h2><ul><li>Mengapa derek tua itu roboh?</li></ul><p id="e">Akhir dari Paling banyak dibaca</p></section>',
    '<p>Kabar langsung ke ponsel</p><p>Ikuti kami setiap hari, di mana pun Anda berada.</p><p>Akhir dari Kabar langsung ke ponsel</p>',
    '<section><p>Kabar Seruni hadir di WhatsApp.</p><p>Liputan mendalam dari pelabuhan langsung di WhatsApp Anda.</p><p>Klik di sini</p><p>Akhir dari WhatsApp</p></section>',
    '<section><p>Kabar Seruni hadir di Telegram.</p><p>Klik di sini</p></section>',
    '<div><h3>Most read</h3><ol><li>Old cranes of the port</li></ol><p>End of Most read</p></div>',
    '<div><p><a href="/1">WLTV AUDIO: Harbour stays closed</a></p><p>WLTV correspondent Sam Orde reports on the harbour.</p></div>',
    '<div><p>LISTEN: Why the harbour is closed</p><p>Our reporters talk about the cranes.</p></div>',
    '<p>Get the Lessing Post app</p><p>Stay updated with notifications for breaking news and our best stories</p>',
    '<p>Unduh aplikasi Kabar Seruni sekarang</p>',
    '<p>Sign up <a href="/n">here</a>.</p>',
    '<p>Klik di sini.</p>',
    '<p>Scroll ke bawah untuk melanjutkan membaca</p>',
    '<p>Geser ke bawah untuk melanjutkan membaca artikel</p>',
    '<p>Nora Whitlock contributed reporting from Corvane.</p>',
    '<p><em>Nora Whitlock in Corvane and Sam Orde contributed to this article.</em></p>',
    '<p>Rina Bulu dan Yosef Kelen turut berkontribusi dalam laporan ini.</p>',
    '<p>Oleh: Rina Bulu</p>',
    '<div><img src="a"><span>Derek di Pelabuhan Seruni, Senin (3/3). Foto: Budi Santo/kabarseruni</span></div>',
    '<div>Wali Kota Seruni meninjau dermaga. (Foto: Dok. Humas Pemkot)</div>',
    '<div>The mayor inspects a crane on Tuesday. Photo by: Ben Harrow/AFP</div>',
    '<div>Dockers wait at the gate. (WLTV Photo/Ben Harrow)</div>',
    '<div>The harbour from above, February 21, 2023. REUTERS/Ben Harrow</div>',
    '<script>document.write("<p>Sebuah kalimat dari skrip yang tidak pernah terlihat pembaca.</p>")</script>',
    '<!-- <p>Sebuah kalimat di dalam komentar yang tidak pernah terlihat.</p> -->',
  ])('%s', (html) => {
    expect(between(html)).toEqual([]);
  });

  it('is cut out of the paragraph that it stands in', () => {
    expect(between('<p>Dinas setuju dengan wali kota. Baca juga: <a href="/1">Derek Tua</a></p>')).toEqual([
      'Dinas setuju dengan wali kota.',
    ]);
  });

  it.each([
    '<p>Dinas setuju dengan wali kota. (<em>Baca juga: <a>Derek Tua di Pelabuhan</a></em>)</p>',
    '<p>Dinas setuju dengan wali kota. (<em>Baca juga: <a href="/1">Derek Tua di Pelabuhan</a></em>)</p>',
    '<p>Dinas setuju dengan wali kota [Simak juga: Derek Tua].</p>',
    '<p>Dinas setuju dengan wali kota. BACA JUGA: Derek Tua di Pelabuhan</p>',
    '<p>Dinas setuju (Lihat juga: Apa kata dinas?) dengan wali kota.</p>',
  ])('is cut out of it where no link tells: %s', (html) => {
    expect(between(html)).toEqual(['Dinas setuju dengan wali kota.']);
  });

  it('is cut at the head and the foot, where authors are told of', () => {
    const page = (head: string, foot: string) =>
      `<html lang="en"><head><meta name="author" content="Ben Harrow and Safia Tan"></head><body><article><h1>Harbour stays closed</h1>${head}
      <p>The mayor of Port Lessing said on Tuesday that the harbour would stay closed until the cranes had been inspected.</p>
      <p>Dockers welcomed the decision, and said that two of the cranes had not been oiled for years.</p>
      <p>Ruth Okafor reported from the docks that nothing had moved since dawn.</p>
      <p>Witnesses reported from Lessing and Corvane that boats were waiting outside.</p>
      <p>Sam Orde reported from Corvane.</p>
      <p>The operator denied it and promised to publish the records of every inspection.</p>
      <p>The dockers want to see them before they go back to work, their leader said.</p>
      <p>Ruth Okafor is a crane driver who has led the dockers since 2019.</p>${foot}</article></body></html>`;
    const read = (head: string, foot: string) => {
      const raw = { origin: 'a', format: 'html', charset: null, address: null, retrieved: null } as const;
      return cleanRaw({ ...raw, bytes: Buffer.from(page(head, foot)), told: {} }, {}).article.text;
    };
    const bare = read('', '');
    expect(bare.split('\n\n')).toHaveLength(8);
    expect(
      read(
        '<p>By Ben Harrow and Safia Tan</p><p>Ben Harrow reported from Lessing, and Safia Tan from Corvane.</p>',
        '<p>Ben Harrow is the chief correspondent for the coast, and covers ports and shipping all over the region.</p>',
      ),
    ).toBe(bare);
    expect(read('', '<p>Tan reported from Corvane.</p>')).toBe(bare);
    expect(read('<p>By Nora Whitlock in Corvane</p>', '')).toBe(bare);
  });
});

/** Paragraphs that stay as they are. */
function same(...texts: readonly string[]): [string, string][] {
  return texts.map((text) => [`<p>${text}</p>`, text]);
}

describe('what only looks like it', () => {
  it.each<[string, string]>([
    [
      '<p>Baca juga adalah kebiasaan baik, kata dia kepada murid-murid sekolah dasar.</p>',
      'Baca juga adalah kebiasaan baik, kata dia kepada murid-murid sekolah dasar.',
    ],
    [
      '<p>Foto itu menunjukkan derek yang roboh di dermaga timur.</p>',
      'Foto itu menunjukkan derek yang roboh di dermaga timur.',
    ],
    [
      '<p>Editor koran itu menolak meminta maaf kepada wali kota.</p>',
      'Editor koran itu menolak meminta maaf kepada wali kota.',
    ],
    [
      '<p>Sumber di kepolisian menyebut dua orang telah diperiksa.</p>',
      'Sumber di kepolisian menyebut dua orang telah diperiksa.',
    ],
    ['<p>“Tidak.”</p>', '“Tidak.”'],
    [
      '<p>Iklan rokok dilarang di sekitar pelabuhan mulai tahun depan.</p>',
      'Iklan rokok dilarang di sekitar pelabuhan mulai tahun depan.',
    ],
    ['<h3>Penyebab</h3>', 'Penyebab'],
    ['<ul><li>Derek utara</li></ul>', 'Derek utara'],
    ['<blockquote><p>“Kami tidak takut,” kata Ruth.</p></blockquote>', '“Kami tidak takut,” kata Ruth.'],
    [
      '<p>Ia bekerja di <a href="/k">Kementerian Kelautan</a> sejak 2009.</p>',
      'Ia bekerja di Kementerian Kelautan sejak 2009.',
    ],
    [
      '<p>Satu baris<br>dan baris lain dari kalimat yang sama.</p>',
      'Satu baris\ndan baris lain dari kalimat yang sama.',
    ],
    [
      '<p>Watch makers went on strike, the union said in a statement.</p>',
      'Watch makers went on strike, the union said in a statement.',
    ],
    [
      '<p>Related companies will be fined too, she said on Monday.</p>',
      'Related companies will be fined too, she said on Monday.',
    ],
    [
      '<p>Add the two and nothing is left, the minister said.</p>',
      'Add the two and nothing is left, the minister said.',
    ],
    [
      '<p>Dapatkan informasi itu, polisi langsung bergerak ke lokasi kejadian.</p>',
      'Dapatkan informasi itu, polisi langsung bergerak ke lokasi kejadian.',
    ],
    ['<p>Reporter: Apa tanggapan Anda soal derek itu?</p>', 'Reporter: Apa tanggapan Anda soal derek itu?'],
    [
      '<p>Pelaku menyebar tautan di grup WhatsApp dan meminta korban mengklik tautan itu.</p>',
      'Pelaku menyebar tautan di grup WhatsApp dan meminta korban mengklik tautan itu.',
    ],
    [
      '<p>He told followers to click a link in a WhatsApp group, police said.</p>',
      'He told followers to click a link in a WhatsApp group, police said.',
    ],
    ['<p>Pada 21 Februari 2023.</p>', 'Pada 21 Februari 2023.'],
    ...same(
      '“Foto itu bukan milik saya,” kata Ruth kepada wartawan.',
      'Foto: siapa yang mengambilnya, tanya hakim kepada Ruth?',
      'Ruth menulis satu kata di bawahnya, “Foto: Budi Santo”.',
      'Klik di sini, kata penipu itu kepada korban, lalu uangnya hilang.',
      'Korban diminta mengklik tautan itu, lalu mengunduh aplikasi palsu, kata polisi.',
      'Scroll ke bawah untuk menemukan tombol itu, kata Ruth.',
      'Akhir dari perang itu belum terlihat, kata wali kota.',
      'Akhir dari sebuah era',
      'Lewati pos itu, warga harus menunjukkan surat jalan.',
      'Kementerian itu kini hadir di WhatsApp untuk melayani pengaduan warga.',
      'Layanan pengaduan warga pelabuhan kini tersedia lewat aplikasi, kata Ruth.',
      'Get the app out of the schools, the minister said.',
      'Stay updated, the mayor told dockers, and wait for the notifications of the port.',
      'End of term tests will be held in May, the school said.',
      'Three agencies contributed reporting to the inquiry, the minister said.',
      'Germany and France contributed research vessels.',
      'Nora Whitlock and Sam Orde contributed to charity.',
      'Ben Harrow contributed research vessels.',
      'The ministry reported from Corvane that nothing had moved.',
      'By Monday Morning the port was empty.',
      'By Land and Sea',
      'Oleh karena itu, pelabuhan ditutup, kata Ruth.',
      'Oleh Ruth, surat itu diserahkan kepada wali kota.',
      'Audio rekaman itu diputar di sidang.',
      '“Come to the port. Join our newsletter,” she told the dockers.',
      'The picture was taken by Ben Harrow of AFP, the court heard.',
      'Ia mengunggah foto: Derek Tua di Pelabuhan.',
      'Ia menyebut dua hal (baca juga koran ini) dalam suratnya.',
      'Baca juga: itulah dua kata yang ia tulis. Setelah itu ia pergi ke pelabuhan dan tidak kembali sampai malam tiba.',
      'Kata dia, ada dua hal yang harus dibaca. Baca juga: peta. Lalu pergi.',
    ),
  ])('%s', (html, kept) => {
    expect(between(html)).toEqual([kept]);
  });
});
