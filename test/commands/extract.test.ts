import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtractOptions, extractCommand } from '../../server/commands/extract.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ujar-extract-'));
  writeFileSync(
    join(folder, 'a.txt'),
    'The rain was late on Monday. "We wait," said Mayor Ola Prent of Oslo.\n',
  );
  writeFileSync(
    join(folder, 'b.txt'),
    'Hujan terlambat pada hari Senin. "Kami menunggu," kata Wali Kota Tirta Wenas.\n',
  );
  writeFileSync(join(folder, 'c.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(sources: readonly string[], options: ExtractOptions = {}, colours = false) {
  const printed: string[] = [];
  const failed: string[] = [];
  const good = await extractCommand(
    sources.map((name) => join(folder, name)),
    options,
    { home: join(folder, 'home') },
    { print: (text) => printed.push(text), fail: (line) => failed.push(line), colours },
  );
  return { printed, failed, good };
}

describe('ujar extract', () => {
  it('marks sources, cues and contents in the text, and tells who said what', async () => {
    const { printed, good } = await run(['a.txt']);
    expect(good).toBe(true);
    expect(printed[0]).toContain('"[We wait]," <said> {Mayor Ola Prent} of Oslo.');
    expect(printed[0]).toContain('1. Ola Prent (Mayor): “We wait”');
  });

  it('shows colours on a terminal, and the same text', async () => {
    const [plain, coloured] = [await run(['a.txt']), await run(['a.txt'], {}, true)];
    const bare = (text: string | undefined, marks: RegExp) => text?.replace(marks, '');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    expect(bare(coloured.printed[0], /\u001b\[\d+m/g)).toBe(bare(plain.printed[0], /[[\]{}<>]/g));
    expect(coloured.printed[0]).not.toBe(plain.printed[0]);
  });

  it('prints one document a line for a program', async () => {
    const { printed } = await run(['a.txt', 'b.txt'], { json: true, published: '2026-02-04' });
    const documents = printed.map((line) => JSON.parse(line));
    expect(documents.map(({ article }) => article.language)).toEqual(['en', 'id']);
    expect(documents[1].article.published).toMatchObject({ from: '2026-02-04' });
    expect(printed.join('')).not.toContain('\n');
  });

  it('reads the pages and texts of a folder, and tells all that was found of an article beside its text', async () => {
    const paragraph =
      '<p>The minister of fisheries, Ingrid Moe, said on Tuesday that the talks in Oslo would go on for a week, and that the boats would stay in the harbour until the two sides had signed what they had agreed on in the spring.</p>';
    mkdirSync(join(folder, 'pages/deep'), { recursive: true });
    writeFileSync(
      join(folder, 'pages/deep/page.HTML'),
      `<html lang="en"><head><title>Boats stay</title><meta property="og:title" content="Boats stay in harbour">
       <meta property="og:type" content="article"><meta name="author" content="Runa Feldmark"><meta property="og:site_name" content="Nordic Ledger">
       <link rel="canonical" href="https://ledger.example/boats"><meta property="article:published_time" content="2026-03-04T09:30:00+01:00">
       <meta property="article:modified_time" content="2026-03-05T10:00:00+01:00"></head><body><article><h1>Boats stay in harbour</h1>${paragraph.repeat(4)}</article></body></html>`,
    );
    writeFileSync(
      join(folder, 'pages/a.txt'),
      'The rain was late. "We wait," said Mayor Ola Prent of Oslo.\n',
    );
    for (const name of ['pages/notes.md', 'pages/.draft.txt']) writeFileSync(join(folder, name), 'x');
    mkdirSync(join(folder, 'empty'));
    const { printed, failed } = await run(['pages', 'empty'], { json: true });
    const shown = await run(['pages']);
    for (const name of ['pages', 'empty']) rmSync(join(folder, name), { recursive: true });
    expect(printed.map((line) => JSON.parse(line).article)).toMatchObject([
      { file: join(folder, 'pages/a.txt'), address: null, outlet: null, byline: null, modified: null },
      {
        ...{ file: join(folder, 'pages/deep/page.HTML'), title: 'Boats stay in harbour' },
        ...{ byline: 'Runa Feldmark', outlet: 'Nordic Ledger', language: 'en' },
        published: { from: expect.stringMatching(/^2026-03-04/) },
        modified: { from: expect.stringMatching(/^2026-03-05/) },
      },
    ]);
    expect(failed).toEqual([
      `${join(folder, 'empty')}: has no articles: no .txt or .html file in it or below it`,
    ]);
    expect(shown.printed[1]).toMatch(/\nRuna Feldmark · Nordic Ledger · 2026-03-04/);
  });

  it('tells through whom, when and where it was said', async () => {
    writeFileSync(
      join(folder, 'd.txt'),
      '"We wait for the rain," Mayor Ola Prent told Reuters in Oslo on 2 February 2026.\n',
    );
    const { printed } = await run(['d.txt']);
    rmSync(join(folder, 'd.txt'));
    expect(printed[0]).toContain('through Reuters · said 2026-02-02 · in Oslo · ');
  });

  it('lists what happened and whom the article names, the most often mentioned first', async () => {
    writeFileSync(
      join(folder, 'e.txt'),
      'Norway invaded Sweden on 2 February 2026. "We wait," said Mayor Ola Prent. Prent met Sweden.\n',
    );
    const { printed } = await run(['e.txt']);
    rmSync(join(folder, 'e.txt'));
    expect(printed[0]).toMatch(/ 1\. assault Norway → Sweden\n {5}“invaded” · occurred · 2026-02-02/);
    expect(printed[0]).toMatch(/people +Ola Prent ×2 – Mayor\n/);
    expect(printed[0]).toMatch(/countries +Sweden ×2, Norway\n/);
    const nothing = await run(['a.txt']);
    expect(nothing.printed[0]).not.toContain('events');
  });

  it('tells the offices of people and when they held them, and lists who is only described', async () => {
    writeFileSync(
      join(folder, 'g.txt'),
      `Ola Prent, who was Norway's foreign minister from 2019 to 2022, met Dana Oyelaran in Oslo. "We wait," said a Swedish official.\n`,
    );
    const { printed } = await run(['g.txt']);
    rmSync(join(folder, 'g.txt'));
    expect(printed[0]).toMatch(
      /people +Ola Prent – foreign minister, Norway, since 2019, until 2022\n +Dana Oyelaran\n/,
    );
    expect(printed[0]).toMatch(/described +a Swedish official\n/);
  });

  it.each([
    ['who acts alone', 'Norway invaded on 2 February 2026.', /assault Norway → nobody named\n/],
    ['to whom it is done alone', 'Sweden was invaded on 2 February 2026.', /assault nobody named → Sweden\n/],
  ])('shows of an event %s on its side of the arrow', async (_, text, line) => {
    writeFileSync(join(folder, 'f.txt'), `${text} "We wait," said Mayor Ola Prent.\n`);
    const { printed } = await run(['f.txt']);
    rmSync(join(folder, 'f.txt'));
    expect(printed[0]).toMatch(line);
  });

  it('reads an article beside the file that its own output goes to', async () => {
    const sidecar = join(folder, 'a.json');
    writeFileSync(sidecar, '');
    const first = await run(['a.txt'], { json: true });
    expect(first).toMatchObject({ good: true, failed: [] });
    writeFileSync(sidecar, `${first.printed.join('\n')}\n`);
    const again = await run(['a.txt'], { json: true });
    rmSync(sidecar);
    expect(again).toMatchObject({ good: true, printed: first.printed });
    expect(again.failed).toEqual([expect.stringMatching(/a\.json: is what extract printed/)]);
  });

  it('tells what it cannot read in a line each, and goes on', async () => {
    const { printed, failed, good } = await run(['none.txt', 'c.txt', 'a.txt'], { json: true });
    expect(good).toBe(false);
    expect(printed).toHaveLength(1);
    expect(failed).toHaveLength(2);
    expect(failed[0]).toContain('none.txt: there is no such file or folder');
  });
});
