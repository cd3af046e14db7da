import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCurrentEvents, readDetik } from '../../bench/score/corpora.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  mkdirSync(join(folder, 'wikipedia-current-events'));
  writeFileSync(
    join(folder, 'wikipedia-current-events', '2025-03-04.md'),
    `# 2025 March 4
* [Topic of the day](https://example.org/topic "Topic")
  * [Norway](https://example.org/Norway_%28land%29 "Norway (land)") paints the *Long Quay*. [(Bergen Radio)](https://example.org/a) [(Fjord Post 2)](https://example.org/b)
`,
  );
  writeFileSync(
    join(folder, 'detik-1000.csv'),
    'id,isi_berita,tanggal\n7,"Dermaga ""panjang"" dicat.",3/4/2025 10:00\n8,"Dermaga ""panjang"" dicat.",3/5/2025 10:00\n9,,3/5/2025\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('readCurrentEvents(folder)', () => {
  it('gives the items with a source as plain text, and no topics', () => {
    expect(readCurrentEvents(folder)).toEqual([
      { file: '2025-03-04.md', language: 'en', text: 'Norway paints the Long Quay.', day: '2025-03-04' },
    ]);
  });
});

describe('readDetik(folder)', () => {
  it('gives each text once, with its day', () => {
    expect(readDetik(folder)).toEqual([
      { file: 'detik 7', language: 'id', text: 'Dermaga "panjang" dicat.', day: '2025-03-04' },
    ]);
  });
});
