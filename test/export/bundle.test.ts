import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBundle } from '../../server/export/bundle.ts';
import { onWire } from '../../server/export/columns.ts';
import { verifyBundle } from '../../server/export/verifying.ts';
import { AWKWARD, bytesOf, exportOf, type Made, toldOf } from './told.ts';

let folder: string;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ujar-bundle-'));
  files = await unpacked(await bytesOf(writeBundle(exportOf(AWKWARD.map(toldOf)))));
});
afterAll(() => rm(folder, { recursive: true }));

async function unpacked(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes)).getEntries())
    if (!entry.directory)
      found.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())).toString());
  return found;
}

/** Verifies a bundle of these files, some names of which may come twice. */
async function verified(entries: Iterable<readonly [name: string, text: string]>) {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  const names = new Set<string>();
  for (const [name, text] of entries) {
    // The writer refuses a name that comes twice: of the archive the other name is overwritten afterwards.
    await zip.add(names.has(name) ? `${name.slice(0, -1)}~` : name, new TextReader(text));
    names.add(name);
  }
  const bytes = Buffer.from(await zip.close());
  const path = join(folder, `${names.size}-${Math.trunc(performance.now() * 1000)}.zip`);
  await writeFile(
    path,
    Buffer.from(bytes.toString('latin1').replaceAll('README.tx~', 'README.txt'), 'latin1'),
  );
  return verifyBundle(path);
}

/** With a file changed, and its manifest made to fit where `fitting`. */
function changed(
  name: string,
  change: (text: string) => string,
  fitting = false,
): ReadonlyMap<string, string> {
  const text = change(files.get(name) ?? '');
  const manifest = JSON.parse(files.get('manifest.json') ?? '{}') as { files: { name: string }[] };
  const sha256 = createHash('sha256').update(text).digest('hex');
  const told = manifest.files.map((each) =>
    each.name === name ? { name, bytes: Buffer.byteLength(text), sha256 } : each,
  );
  const fitted = fitting ? [['manifest.json', JSON.stringify({ ...manifest, files: told })] as const] : [];
  return new Map([...files, [name, text], ...fitted]);
}

const EVIDENCE = 'evidence/1.jsonl';

describe('a bundle', () => {
  it('holds a page, evidence, a table and what it is', async () => {
    expect([...files.keys()]).toEqual([
      ...['README.txt', 'index.html', EVIDENCE, 'statements/1.csv', 'identities.jsonl', 'manifest.json'],
    ]);
    expect(JSON.parse(files.get('manifest.json') ?? '')).toMatchObject({
      ujar: {
        notice: 'machine-extracted, 1 of 3 reviewed',
        query: { target: ['Entity:JPN'] },
        extractor: '0.5.15',
      },
      counts: { statements: 3, judgements: 1, identities: 2 },
      texts: expect.stringContaining('belong to their publishers'),
    });
    expect(await verified(files)).toMatchObject({ problems: [], articles: 3, statements: 3, spans: 5 });
  });

  it('holds what was decided about who those are who stand in it, what was taken back too', async () => {
    const lines = (files.get('identities.jsonl') ?? '').trimEnd().split('\n');
    const [undo, same] = lines.map((line): unknown => JSON.parse(line));
    expect(undo).toMatchObject({ id: 'Judgement:6', verdict: 'undo', undoes: 'Judgement:5', in_force: true });
    expect(same).toEqual({
      ...{
        id: 'Judgement:5',
        verdict: 'same',
        by: 'Desk "north"',
        why: '<b>one office</b>',
        in_force: false,
      },
      ...{ at: '2026-06-01T10:00:00.000Z', undoes: null },
      names: [
        ['Moe', 'https://ledger.example/0'],
        ['Ms Moe', 'https://ledger.example/1'],
      ].map(([name = '', article = '']) => ({
        ...{ name, article: onWire('Article', article) },
        entity: { id: 'Entity:moe', name: 'Ingrid "Inge" Moe', kind: 'person', country: 'NOR' },
        span: { start: 0, end: name.length, text: name },
      })),
    });
    expect(files.get('index.html')).toContain(
      '<li>“Moe” in https://ledger.example/0 and “Ms Moe” in https://ledger.example/1: 2026-06-01 Desk &quot;north&quot;: same, &lt;b&gt;one office&lt;/b&gt; (taken back since)</li>',
    );
  });

  it('shows what texts hold as text, and loads and runs nothing', () => {
    const page = files.get('index.html') ?? '';
    expect(page).toContain('machine-extracted, 1 of 3 reviewed');
    expect(page).toContain('<mark class="content">&lt;script&gt;alert(1)&lt;/script&gt;</mark>');
    expect(page).not.toMatch(/<script|<b>|javascript:|\bsrc=|\bon\w+="|<link|@import|url\(/iu);
    expect(page).toContain("default-src 'none'");
    const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
    expect(page).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain('href="https://ledger.example/a?a=1&amp;b=2"');
  });

  it('goes on over pages, each leading to the next', async () => {
    const many = Array.from({ length: 1501 }, (_, at) => toldOf({ ...(AWKWARD[2] as Made), id: `s${at}` }));
    const pages = await unpacked(await bytesOf(writeBundle(exportOf(many))));
    expect([...pages.keys()].filter((name) => name.endsWith('.html'))).toEqual([
      'index.html',
      'pages/2.html',
    ]);
    expect(pages.get('index.html')).toContain('<a href="pages/2.html">Next page</a>');
    expect(pages.get('pages/2.html')).toContain('<a href="../index.html">Page before</a>');
    expect(pages.get('pages/2.html')).not.toContain('Next page');
    expect((await verified(pages)).problems).toEqual([]);
  });

  it('of nothing holds and says so', async () => {
    const none = await unpacked(await bytesOf(writeBundle(exportOf([]))));
    expect(await verified(none)).toMatchObject({ problems: [], statements: 0 });
  });
});

describe('verifyBundle finds', () => {
  it.each<[string, () => Iterable<readonly [string, string]>, readonly (string | RegExp)[]]>([
    [
      'a file that was changed',
      () => changed('index.html', (text) => text.replace('Moe', 'Noe')),
      ['index.html: is not the file that manifest.json tells of (SHA-256)'],
    ],
    [
      'a file that is gone',
      () => [...files].filter(([name]) => name !== 'index.html'),
      ['index.html: is missing'],
    ],
    [
      'a file that came',
      () => [...files, ['more.html', 'x'] as const],
      ['more.html: is not in manifest.json'],
    ],
    [
      'a name that is there twice',
      () => [...files, ['README.txt', 'x'] as const],
      ['README.txt: is there twice'],
    ],
    [
      'no manifest',
      () => [...files].filter(([name]) => name !== 'manifest.json'),
      ['manifest.json: is missing'],
    ],
    [
      'another manifest',
      () => changed('manifest.json', () => '{}'),
      ['manifest.json: is none of an evidence bundle'],
    ],
    [
      'words that the text has not, though the manifest fits',
      () => changed(EVIDENCE, (text) => text.replace('"text":"warned"', '"text":"harmed"'), true),
      [/^evidence\/1\.jsonl line 3: Statement:c tells words that don’t stand at 4 to 10$/u],
    ],
    [
      'a text that was changed beside its words',
      () => changed(EVIDENCE, (text) => text.replace('Nobody 𝒳 spoke', 'Someone spoke'), true),
      [/^evidence\/1\.jsonl line 2: the text of Article:\S+ has another SHA-256 than is told$/u],
    ],
    [
      'a statement that is gone',
      () => changed(EVIDENCE, (text) => text.split('\n').slice(1).join('\n'), true),
      [
        'manifest.json: tells of 3 statements, and there are 2',
        'manifest.json: tells of 1 judgements, and there are 0',
      ],
    ],
    [
      'a decision about who is who that is gone',
      () => changed('identities.jsonl', (text) => text.split('\n').slice(1).join('\n'), true),
      ['manifest.json: tells of 2 identities, and there are 1'],
    ],
    [
      'what is no decision',
      () => changed('identities.jsonl', (text) => `${text}{}\n`, true),
      ['identities.jsonl line 3: is no judgement'],
    ],
    [
      'a judgement that is gone',
      () => changed(EVIDENCE, (text) => text.replace(/"judgements":\[\{.*?\}\]/u, '"judgements":[]'), true),
      ['manifest.json: tells of 1 judgements, and there are 0'],
    ],
    [
      'what is no evidence',
      () => changed(EVIDENCE, (text) => `nothing\n${text}`, true),
      ['evidence/1.jsonl line 1: is no evidence'],
    ],
  ])('%s', async (_, entries, problems) => {
    const found = (await verified(entries())).problems;
    expect(found.filter((line) => !line.startsWith('evidence/1.jsonl line 2: Statement:b'))).toEqual(
      problems.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });

  it('that a file is no archive, or cut', async () => {
    const path = join(folder, 'cut.zip');
    const whole = await bytesOf(writeBundle(exportOf(AWKWARD.map(toldOf))));
    await writeFile(path, whole.subarray(0, whole.length / 2));
    await expect(verifyBundle(path)).rejects.toThrow('cut.zip: is no zip archive, or a part of one');
    await expect(verifyBundle(join(folder, 'none.zip'))).rejects.toThrow("none.zip: can't be read (ENOENT)");
  });
});
