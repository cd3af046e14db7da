import { describe, expect, it } from 'vitest';
import { cleanRaw } from '../../server/clean/article.ts';
import type { Article } from '../../server/document/document.ts';

const ONE =
  'Wali Kota Seruni mengatakan pelabuhan tetap ditutup sampai semua derek diperiksa oleh dinas itu.';
const TWO = 'Ia menegaskan tidak ada pekerja yang akan kehilangan pekerjaan karena penutupan pelabuhan itu.';

interface Parts {
  readonly head?: string;
  readonly title?: string;
  readonly above?: string;
  readonly below?: string;
}

function read({ head = '', title = 'Pelabuhan Seruni ditutup', above = '', below = '' }: Parts): Article {
  const html = `<html lang="id"><head><meta property="og:type" content="article">${head}</head><body><main><article><h1>${title}</h1>${above}<div><p>${ONE}</p><p>${TWO}</p>${below}</div></article></main></body></html>`;
  const raw = { origin: 'a', format: 'html', charset: null, address: null, retrieved: null } as const;
  const { article } = cleanRaw({ ...raw, bytes: Buffer.from(html), told: {} }, {});
  expect(article.text).toBe(`${ONE}\n\n${TWO}`);
  return article;
}

describe('who wrote it', () => {
  it.each<[string, string]>([
    [
      '<address aria-label="Contributor info"><a rel="author" href="/p">Ben Harrow</a> <span>Diplomatic editor</span></address>',
      'Ben Harrow',
    ],
    [
      '<address><a rel="author" href="/p">Ben Harrow</a> and <a rel="author" href="/q">Safia Tan</a></address>',
      'Ben Harrow, Safia Tan',
    ],
    ['<div><a href="/author/safia-tan">Safia Tan</a></div>', 'Safia Tan'],
    [
      '<section><ul><li><span>Penulis, </span>Rina Bulu</li><li><span>Peranan, </span>Koresponden</li></ul></section>',
      'Rina Bulu',
    ],
    ['<p>By Ben Harrow and Safia Tan in Corvane</p>', 'Ben Harrow, Safia Tan'],
    ['<p>By Ben Harrow in Corvane and Safia Tan in Oslo</p>', 'Ben Harrow, Safia Tan'],
    ['<p>Oleh Rina Bulu di Seruni Timur</p>', 'Rina Bulu'],
    ['<div>Rina Bulu, Jurnalis · Senin 3 Maret 2025 18:22 WIB</div>', 'Rina Bulu'],
    ['<div>Rina Bulu , Jurnalis-Senin, 3 Maret 2025 |11:17 WIB</div>', 'Rina Bulu'],
  ])('stands above: %s', (above, byline) => {
    expect(read({ above }).byline).toBe(byline);
  });

  it.each<[string, string]>([
    ['<p class="small">Pewarta: Rina Bulu<br>Editor: Yosef Kelen<br>Hak cipta 2025</p>', 'Rina Bulu'],
    ['<p>Pewarta : Rina Bulu</p><p>Editor: Yosef Kelen</p>', 'Rina Bulu'],
    ['<p>Penulis: Rina Bulu | Editor: Yosef Kelen</p>', 'Rina Bulu'],
    ['<p>Reporting by Ben Harrow and Safia Tan; Editing by Nora Whitlock</p>', 'Ben Harrow and Safia Tan'],
    ['<p>(Reporting by Ben Harrow; Editing by Nora Whitlock)</p>', 'Ben Harrow'],
  ])('stands below: %s', (below, byline) => {
    expect(read({ below }).byline).toBe(byline);
  });

  it.each([
    '<p>Rina Bulu, wartawan kota, ditahan polisi.</p>',
    '<p>Editor: Yosef Kelen</p>',
    '<address>Jalan Dermaga 7, Seruni</address>',
    '<div><a href="/tag/pelabuhan">Pelabuhan Seruni</a></div>',
    '<div><a href="/author/">Semua Penulis</a></div>',
  ])('is not told by %s', (line) => {
    const html = `<html lang="id"><head><meta property="og:type" content="article"></head><body><article><h1>Pelabuhan Seruni ditutup</h1>${line}<p>${ONE}</p><p>${TWO}</p></article></body></html>`;
    const raw = { origin: 'a', format: 'html', charset: null, address: null, retrieved: null } as const;
    expect(cleanRaw({ ...raw, bytes: Buffer.from(html), told: {} }, {}).article.byline).toBeNull();
  });

  it('is who the head names first, whatever stands below', () => {
    const head = '<meta name="author" content="Nora Whitlock">';
    expect(read({ head, below: '<p>Pewarta: Rina Bulu</p>' }).byline).toBe('Nora Whitlock');
  });
});

describe('the title', () => {
  const long = 'Wali Kota Sebut Derek Tua Berbahaya di Pelabuhan Seruni';

  it.each<[string, string, string]>([
    ['shortened for a tab', '<title>Wali Kota Sebut Derek Tua Berbahaya - Kabar Seruni</title>', long],
    ['in other words for a tab', '<title>Seruni: Derek Tua Berbahaya | kabar.example</title>', long],
    ['cut off', '<meta property="og:title" content="Wali Kota Sebut Derek Tua…">', long],
  ])('is the headline that is shown where that of the head is %s', (_, head, title) => {
    expect(read({ head, title: long }).title).toBe(title);
  });

  it.each<[string, string, string, string]>([
    [
      'the heading is the site’s',
      '<title>Derek Tua Roboh di Dermaga</title>',
      'Kabar Seruni Nusantara',
      'Derek Tua Roboh di Dermaga',
    ],
    [
      'og:title differs',
      '<meta property="og:title" content="Derek Roboh di Pelabuhan Seruni">',
      long,
      'Derek Roboh di Pelabuhan Seruni',
    ],
  ])('is that of the head where %s', (_, head, heading, title) => {
    expect(read({ head, title: heading }).title).toBe(title);
  });
});
