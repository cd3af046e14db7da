import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../bench/speed/rows.ts';
import { spansOf } from '../../server/document/document.ts';
import { holds } from '../../server/document/span.ts';
import { refuseDoubles } from '../../server/graph/rows.ts';
import { read } from './reading.ts';

const FILE = new URL('../../../shared/corpora/detik-1000.csv', import.meta.url);
const there = existsSync(FILE);
if (!there) console.warn('SKIPPED: ../shared/corpora/detik-1000.csv is not on this machine; it goes unread');

/** Real news, as it is found: 1,000 rows, some of them twice. */
describe.skipIf(!there)('extract, a corpus of real news', () => {
  const bodies = there ? readRows(readFileSync(FILE, 'utf8')).map((row) => row.isi_berita ?? '') : [];
  const texts = [...new Set(bodies.map((body) => body.normalize('NFC').trim()))];

  it('reads every article, every span says what the text says there, nothing is there twice, and nine in ten say something', () => {
    let silent = 0;
    for (const text of texts) {
      const document = read(text, 'id');
      expect(() => refuseDoubles(document)).not.toThrow();
      for (const { path, span } of spansOf(document)) expect(holds(span, text), path).toBe(true);
      if (document.statements.length === 0) silent++;
    }
    expect(texts.length).toBe(909);
    expect(silent).toBeLessThan(91);
  }, 120_000);
});
