import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ScoreError } from '../../bench/score/contract.ts';
import { readJsonLines } from '../../bench/score/data-files.ts';
import { excerptOf } from '../../bench/score/excerpts.ts';

describe('an excerpt', () => {
  it('has its words in brackets and no more of the text than there is', () => {
    expect(excerptOf('The quay of Norway is late.', { start: 12, end: 18 })).toBe(
      'The quay of [[Norway]] is late.',
    );
  });

  it('is cut far from its words', () => {
    const text = `${'a'.repeat(200)}Norway${'b'.repeat(200)}`;
    const excerpt = excerptOf(text, { start: 200, end: 206 });
    expect(excerpt).toBe(`${'a'.repeat(90)}[[Norway]]${'b'.repeat(60)}`);
  });
});

describe('JSON lines', () => {
  it('are read one value each, empty lines passed over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ujar-lines-'));
    const path = join(folder, 'a.jsonl');
    writeFileSync(path, '{"a":1}\n\n {"a":2}\n');
    expect(readJsonLines<{ a: number }>(path)).toEqual([{ a: 1 }, { a: 2 }]);
    rmSync(folder, { recursive: true });
  });

  it('of no file are refused in one line', () => {
    expect(() => readJsonLines('/nonexistent/a.jsonl')).toThrow(ScoreError);
  });
});
