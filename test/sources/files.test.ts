import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { itemsOf, linesOf, newFolder, piece } from './reading.ts';

const FEED = `<rss version="2.0"><channel><title>Nordic Ledger</title><item><link>https://ledger.example/1</link></item></channel></rss>`;

/** With one byte of its content changed. */
function damaged(packed: Buffer): Buffer {
  packed[packed.length - 10] = (packed[packed.length - 10] ?? 0) ^ 0xff;
  return packed;
}

test('a file is an article, with what the .json beside it tells', async () => {
  const folder = await newFolder({
    'a.txt': 'Fish',
    'a.json': '{"outlet": "Nordic Ledger", "published": "2026-03-04"}',
    'b.html': '<p>Fish',
    'c.TXT': 'Fish',
    'v1.2/d': 'Fish',
    'e.txt.gz': gzipSync('Fish'),
  });
  const lines = async (name: string) => linesOf(`${folder}/${name}`, {}, folder);
  expect(await lines('a.txt')).toEqual(['a.txt: Fish {"outlet":"Nordic Ledger","published":"2026-03-04"}']);
  expect(await lines('b.html')).toEqual(['b.html: (html) <p>Fish']);
  expect(await lines('c.TXT')).toEqual(['c.TXT: Fish']);
  expect(await lines('v1.2/d')).toEqual(['v1.2/d: Fish']);
  expect(await lines('e.txt.gz')).toEqual(['e.txt.gz: Fish']);
});

test('a folder is all that is read in it and below it, in order of name', async () => {
  const folder = await newFolder({
    'b.txt': 'two',
    'b.json': '{"title": "B"}',
    'a/deep/c.html': '<p>one',
    'c.jsonl': '{"text": "three", "title": "C"}\n',
    'd.xml': FEED,
    'e.pdf': '%PDF',
    'f.xml': '<config/>',
    '.hidden.txt': 'no',
    README: 'no',
  });
  expect(await linesOf(folder)).toEqual([
    'a/deep/c.html: (html) <p>one',
    'b.txt: two {"title":"B"}',
    '# c.jsonl: text = text, title = title',
    'c.jsonl line 1: three {"title":"C"}',
    '-> https://ledger.example/1 {"outlet":"Nordic Ledger"}',
    '# f.xml: is neither a feed nor a sitemap; passed over',
  ]);
  const through = (await itemsOf(folder)).map((item) => item.through);
  expect(through.at(-1)).toBe(1);
  expect(through.every((share, i) => (share ?? 0) >= (through[i - 1] ?? 0))).toBe(true);
});

test('standard input is what its content says, or --as', async () => {
  const lines = (content: string | Uint8Array, more = {}) => linesOf('-', { stdin: piece(content), ...more });
  expect(await lines('Fish is dear.\n')).toEqual(['standard input: Fish is dear.\n']);
  expect(await lines('<!doctype html><p>Fish')).toEqual(['standard input: (html) <!doctype html><p>Fish']);
  expect(await lines('{"text": "Fish"}\n{"text": "Meat"}')).toEqual([
    '# standard input: text = text',
    'standard input line 1: Fish',
    'standard input line 2: Meat',
  ]);
  expect(await lines(gzipSync('judul;isi\nJ;Ikan'))).toEqual([
    '# standard input: text = isi, title = judul',
    'standard input line 2: Ikan {"title":"J"}',
  ]);
  expect(await lines(FEED)).toEqual(['-> https://ledger.example/1 {"outlet":"Nordic Ledger"}']);
  expect(await lines('{"text": "Fish"}', { as: 'text' })).toEqual(['standard input: {"text": "Fish"}']);
});

test.each<[string, Record<string, string | Uint8Array>, string, string]>([
  ['a file that is missing', {}, 'a.txt', '! a.txt: there is no such file or folder'],
  ['an empty folder', { 'sub/x.pdf': '' }, 'sub', '! sub: has no articles: '],
  ['a kind that is not read', { 'a.pdf': 'x' }, 'a.pdf', '! a.pdf: is of a kind that is not read: '],
  [
    'markup that is none of ours',
    { 'a.xml': '<config/>' },
    'a.xml',
    '! a.xml: is of no kind that is known; --as',
  ],
  ['an article of 9 MiB', { 'a.txt': 'x'.repeat(9 << 20) }, 'a.txt', '! a.txt: is larger than 8 MiB'],
  [
    'a sidecar that is wrong',
    { 'a.txt': 'x', 'a.json': '{"titel": 1}' },
    'a.txt',
    '! a.json: the key "titel"',
  ],
  [
    'a packed file that is cut short',
    { 'a.txt.gz': gzipSync('Fish and meat').subarray(0, 20) },
    'a.txt.gz',
    '! a.txt.gz: is cut short',
  ],
  [
    'a packed file that is damaged',
    { 'a.txt.gz': damaged(gzipSync('Fish and meat')) },
    'a.txt.gz',
    '! a.txt.gz: is damaged',
  ],
  [
    'a packed bomb',
    { 'a.txt.gz': gzipSync(Buffer.alloc(64 << 20, 'x')) },
    'a.txt.gz',
    '! a.txt.gz: is larger than 8 MiB',
  ],
])('%s is a failure that says where and why', async (_, files, name, line) => {
  const folder = await newFolder(files);
  const lines = await linesOf(`${folder}/${name}`, {}, folder);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(line);
});

test('nothing that is read makes another file be read', async () => {
  const folder = await newFolder({ 'secret.txt': 'secret', 'secret.json': '{"title": "secret"}' });
  const path = `${folder}/secret.txt`;
  const sources: Record<string, string> = {
    'feed.xml': `<rss version="2.0"><channel><title>T</title><item><link>file://${path}</link></item><item><link>${path}</link></item></channel></rss>`,
    'entity.xml': `<!DOCTYPE rss [<!ENTITY x SYSTEM "file://${path}">]><rss version="2.0"><channel><title>&x;</title></channel></rss>`,
    'map.xml': `<!DOCTYPE urlset [<!ENTITY x SYSTEM "file://${path}">]><urlset><url><loc>file://${path}</loc></url><url><loc>https://a.example/&x;</loc></url></urlset>`,
    'index.xml': `<sitemapindex><sitemap><loc>file://${path}</loc></sitemap></sitemapindex>`,
    'row.csv': `text,url\n${path},file://${path}\n`,
  };
  const lines: string[] = [];
  for (const [name, content] of Object.entries(sources)) {
    const other = await newFolder({ [name]: content });
    lines.push(...(await linesOf(`${other}/${name}`, {}, other)));
  }
  expect(lines.filter((line) => !line.startsWith('!'))).toEqual([
    '-> https://a.example/&x;',
    '# row.csv: text = text, address = url',
  ]);
  expect(lines.some((line) => line.endsWith('secret'))).toBe(false);
  expect(await linesOf(`file://${path}`)).toEqual([
    `! file://${path}: only http and https are fetched, not file:`,
  ]);
});
