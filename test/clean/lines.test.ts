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
});

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
  ])('%s', (html, kept) => {
    expect(between(html)).toEqual([kept]);
  });
});
