import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../server/sources/sitemap.ts';
import { openSite } from '../fetch/web.ts';
import { itemsOf, linesOf, newFolder, piece } from './reading.ts';

const feed = (content: string | Uint8Array, more = {}) =>
  linesOf('-', { stdin: piece(content, 4096), ...more });
const short = (lines: string[]) => lines.map((line) => line.replaceAll('standard input ', ''));

const channel = (items: string, more = '') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Nordic Ledger</title><link>https://ledger.example/</link>${more}${items}</channel></rss>`;

describe('feeds', () => {
  it('RSS: links with what the feed tells of them', async () => {
    const items = `
      <item><title>Fish &amp; chips</title><link>https://ledger.example/1?a=1&amp;b=2</link><pubDate>Wed, 04 Mar 2026 09:30:15 +0700</pubDate><dc:creator>Runa Feldmark</dc:creator></item>
      <item><title><![CDATA[Meat]]></title><guid isPermaLink="true">https://ledger.example/2</guid><author>desk@ledger.example (Kaia Thorn)</author></item>
      <item><title>Relative</title><link>/3</link><pubDate>0000-00-00</pubDate></item>`;
    expect(await feed(channel(items, '<language>en-gb</language>'))).toEqual([
      '-> https://ledger.example/1?a=1&b=2 {"outlet":"Nordic Ledger","title":"Fish & chips","byline":"Runa Feldmark","published":"2026-03-04T09:30:15+07:00","language":"en"}',
      '-> https://ledger.example/2 {"outlet":"Nordic Ledger","title":"Meat","byline":"Kaia Thorn","language":"en"}',
      '-> https://ledger.example/3 {"outlet":"Nordic Ledger","title":"Relative","language":"en"}',
    ]);
  });

  it('Atom', async () => {
    const entry = (inner: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title>Harian</title><link rel="self" href="https://harian.example/feed"/><entry>${inner}</entry></feed>`;
    expect(
      await feed(
        entry(
          '<title type="html">Ikan</title><link rel="enclosure" href="https://harian.example/a.mp3"/><link href="https://harian.example/1"/><published>2026-03-04T09:30:15Z</published><updated>2026-03-05T00:00:00Z</updated><author><name>Sari</name></author>',
        ),
      ),
    ).toEqual([
      '-> https://harian.example/1 {"outlet":"Harian","title":"Ikan","byline":"Sari","published":"2026-03-04T09:30:15Z","modified":"2026-03-05T00:00:00Z","language":"id"}',
    ]);
  });

  it('RDF and JSON', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://a.example/"><title>A</title></channel><item rdf:about="https://a.example/1"><title>Fish</title><link>https://a.example/1</link></item></rdf:RDF>`;
    expect(await feed(rdf)).toEqual(['-> https://a.example/1 {"outlet":"A","title":"Fish"}']);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'A',
      items: [
        {
          id: '7',
          url: 'https://a.example/1',
          title: 'Fish',
          authors: [{ name: 'Runa' }],
          date_published: '2026-03-04T00:00:00Z',
        },
        { id: '8' },
      ],
    };
    expect(short(await feed(JSON.stringify(json)))).toEqual([
      '-> https://a.example/1 {"outlet":"A","title":"Fish","byline":"Runa","published":"2026-03-04T00:00:00Z"}',
      '! entry 2: names no page',
    ]);
  });

  it('each page once, and entries without one told by their number', async () => {
    const item = (link: string) => `<item><link>${link}</link></item>`;
    const items =
      item('https://a.example/1') +
      item('javascript:alert(1)') +
      item('https://a.example/1') +
      '<item><title>T</title></item>';
    expect(short(await feed(channel(items)))).toEqual([
      '-> https://a.example/1 {"outlet":"Nordic Ledger"}',
      '! entry 2: its link "javascript:alert(1)" leads nowhere',
      '! entry 4: names no page',
    ]);
  });

  it('in the charset that they are in, whatever they say', async () => {
    const titled = (title: string, charset: string) =>
      channel('<item><link>https://a.example/1</link></item>')
        .replace('<?xml version="1.0"?>', `<?xml version="1.0" encoding="${charset}"?>`)
        .replace('Nordic Ledger', title);
    const told = '-> https://a.example/1 {"outlet":"Tromsø"}';
    expect(await feed(Buffer.from(titled('Tromsø', 'iso-8859-1'), 'utf8'))).toEqual([told]);
    expect(await feed(Buffer.from(titled('Tromsø', 'iso-8859-1'), 'latin1'))).toEqual([told]);
    expect(await feed(Buffer.from(titled('Tromsø', 'utf-8'), 'latin1'))).toEqual([told]);
    expect(await feed(Buffer.from(titled('Tromsø', 'klingon'), 'latin1'))).toEqual([told]);
    expect(await feed(Buffer.from(`\ufeff${titled('Tromsø', 'utf-16')}`, 'utf16le'))).toEqual([told]);
  });

  it('entities of its own are not expanded without bound, external ones not at all', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
      .split('')
      .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
      .join('')}]>`;
    const start = process.memoryUsage().heapUsed;
    const lines = await feed(
      bomb +
        channel('<item><title>&j;</title><link>https://a.example/1</link></item>').replace(
          /^<\?xml[^>]*\?>/u,
          '',
        ),
    );
    expect(lines.join('').length).toBeLessThan(10_000);
    expect(process.memoryUsage().heapUsed - start).toBeLessThan(200 * 2 ** 20);
  });

  it.each([
    ['cut short', channel('<item><link>https://a.example/1</link></item>').slice(0, -40)],
    ['malformed', '<rss><channel><item></channel></item></rss>'],
  ])('%s: a failure, and nothing else', async (_, content) => {
    const lines = await feed(content, { as: 'feed' });
    expect(lines.filter((line) => !line.startsWith('!'))).toEqual([]);
    expect(lines).not.toEqual([]);
  });
});

const map = (entries: string) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries}</urlset>`;

describe('sitemaps', () => {
  it('news sitemaps tell of their pages', async () => {
    const entry = `<url><loc>https://a.example/1?a=1&amp;b=&#50;</loc><lastmod>2026-03-05</lastmod><news:news><news:publication><news:name>Nordic Ledger</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-03-04T09:30:15+07:00</news:publication_date><news:title><![CDATA[Fish & chips]]></news:title></news:news></url>`;
    expect(await feed(map(entry))).toEqual([
      '-> https://a.example/1?a=1&b=2 {"outlet":"Nordic Ledger","title":"Fish & chips","published":"2026-03-04T09:30:15+07:00","modified":"2026-03-05","language":"en"}',
    ]);
  });

  it('a long one is gone through once, however much of it is broken', () => {
    const whole = '<url><loc>https://a.example/1</loc></url>';
    const cut = '<url><loc>https://a.example/1</loc>';
    const counts = new Map<string, number>();
    for (const entry of readSitemap(
      `<urlset>${whole.repeat(5000)}${cut.repeat(300_000)}${'<url '.repeat(300_000)}`,
    )) {
      const fate = 'page' in entry ? 'page' : 'reason' in entry ? entry.reason : 'sitemap';
      counts.set(fate, (counts.get(fate) ?? 0) + 1);
    }
    expect([...counts]).toEqual([
      ['page', 5000],
      ['is cut short', 600_000],
    ]);
  });

  it('what is broken costs its own entry', async () => {
    const entries =
      '<url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</url><url><loc>https://a.example/3</loc>' +
      '<url><loc>https://a.example/4</loc></url><!-- <url><loc>https://a.example/no</loc></url> --><url/><url></url>' +
      '<url><loc>/6</loc></url><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/8</l';
    expect(short(await feed(map('').replace('</urlset>', entries)))).toEqual([
      '-> https://a.example/1',
      '! entry 2: is malformed',
      '! entry 3: is cut short',
      '-> https://a.example/4',
      '! entry 5: names no page',
      '! entry 6: its address "/6" does not start with http:// or https://',
      '! entry 8: is cut short',
    ]);
    expect(await feed(map(''))).toEqual([]);
    expect(await feed(map('').slice(0, -5), { as: 'sitemap' })).toEqual([
      '! standard input entry 1: is cut short',
    ]);
  });

  it('an index leads to its sitemaps, packed ones too, no further than it should', async () => {
    const index = (addresses: string[]) =>
      `<sitemapindex>${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`;
    const site = await openSite({
      '/index.xml': (_, response) =>
        response.end(
          index(
            ['1.xml', '2.xml.gz', '404.xml', 'index.xml', 'deep.xml'].map(
              (name) => `${site.address}/${name}`,
            ),
          ),
        ),
      '/1.xml': map('<url><loc>https://a.example/1</loc></url>'),
      '/2.xml.gz': (_, response) => response.end(gzipSync(map('<url><loc>https://a.example/2</loc></url>'))),
      '/deep.xml': (_, response) => response.end(index([`${site.address}/deeper.xml`])),
      '/deeper.xml': (_, response) => response.end(index([`${site.address}/deepest.xml`])),
    });
    const lines = await linesOf(`${site.address}/index.xml`);
    expect(lines.map((line) => line.replaceAll(site.address, ''))).toEqual([
      '-> https://a.example/1',
      '-> https://a.example/2',
      '! /404.xml: there is nothing at this address (HTTP 404)',
      '! /deeper.xml entry 1: is an index within an index within an index',
    ]);
    expect(site.asked).not.toContain('/deepest.xml');
    const through = (await itemsOf(`${site.address}/index.xml`)).map((item) => item.through ?? -1);
    expect(through.every((share, i) => share >= (through[i - 1] ?? 0))).toBe(true);
  });
});

describe('addresses', () => {
  it('are what their type, name and content say', async () => {
    const site = await openSite({
      '/page': '<!doctype html><p>Fish',
      '/feed': channel('<item><link>/1</link></item>').replace('<link>https://ledger.example/</link>', ''),
      '/plain': (_, response) => response.setHeader('content-type', 'text/plain; charset=latin1').end('Fish'),
      '/rows.csv': (_, response) =>
        response.setHeader('content-type', 'application/octet-stream').end('text,title\nFish,T\n'),
      '/rows': (_, response) =>
        response.setHeader('content-type', 'application/x-ndjson').end('{"text":"Fish"}'),
      '/packed.jsonl.gz': (_, response) =>
        response.setHeader('content-type', 'application/gzip').end(gzipSync('{"text":"Fish"}')),
      '/picture': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
      '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
    });
    const lines = async (path: string) =>
      (await linesOf(site.address + path)).map((line) => line.replaceAll(site.address, ''));
    expect(await lines('/page')).toEqual(['/page: (html) <!doctype html><p>Fish']);
    expect(await lines('/moved')).toEqual(['/page: (html) <!doctype html><p>Fish']);
    expect(await lines('/feed')).toEqual(['-> /1 {"outlet":"Nordic Ledger"}']);
    expect(await lines('/plain')).toEqual(['/plain: Fish']);
    expect(await lines('/rows.csv')).toEqual([
      '# /rows.csv: text = text, title = title',
      '/rows.csv line 2: Fish {"title":"T"}',
    ]);
    expect((await lines('/rows')).at(-1)).toBe('/rows line 1: Fish');
    expect((await lines('/packed.jsonl.gz')).at(-1)).toBe('/packed.jsonl.gz line 1: Fish');
    expect(await lines('/picture')).toEqual([
      '! /picture: is of the kind image/png, which is not read; --as says what it is',
    ]);
    expect(await lines('/none')).toEqual(['! /none: there is nothing at this address (HTTP 404)']);
    const [plain] = await itemsOf(`${site.address}/plain`);
    expect(plain).toMatchObject({
      raw: { charset: 'latin1', address: `${site.address}/plain`, retrieved: '2026-03-04T05:06:07.000Z' },
    });
  });

  it('have no files beside them that describe them', async () => {
    const site = await openSite({
      '/a.txt': (_, response) => response.setHeader('content-type', 'text/plain').end('Fish'),
    });
    expect(await linesOf(`${site.address}/a.txt`)).toEqual([`${site.address}/a.txt: Fish`]);
    expect(site.asked).toEqual(['/robots.txt', '/a.txt']);
    const folder = await newFolder({ 'a.warc': '' });
    expect(await linesOf(`${folder}/a.warc`, {}, folder)).toEqual([
      '! a.warc record 1: there is none: the file is empty',
    ]);
  });
});
