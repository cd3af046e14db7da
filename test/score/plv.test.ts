import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLV } from '../../bench/score/plv.ts';
import { rootOf } from '../../bench/score/plv-rows.ts';

const HEAD = 'sentence_id\tsentence\tsource\ttarget\tgold_penta\tgold_root';
const ROWS = [
  '1\tNorway bombed Sweden.\tNorway\tSweden\t4\tASSAULT',
  '2\tNorway freed two Swedes.\tNorway\tSwedes\t2\tYIELD',
  '3\tNorway knows Sweden.\tNorway\tSweden\t4\tPROTEST',
];

describe('plv', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'plv-'));
    writeFileSync(join(folder, 'train.tsv'), `${[HEAD, ...ROWS].join('\n')}\n`);
    writeFileSync(join(folder, 'bad.tsv'), 'a\tb\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts every row, and concede and retreat as the yield of the set', () => {
    expect(rootOf('retreat')).toBe('yield');
    const { figures, findings, notes } = PLV.measure({ data: folder, part: null });
    const value = (what: string) => figures.find((figure) => figure.what === what)?.value;
    expect(notes).toEqual(['3 rows: 1 develop, 2 decide']);
    expect([value('yield'), value('assault'), value('protest')]).toEqual([1, 1, 0]);
    expect(value('macro-F1 root')).toBe(0.6667);
    expect(findings).toEqual([]);
  });

  it('says in one line what is wrong with the data', () => {
    expect(() => PLV.measure({ data: folder, part: 'bad' })).toThrow('has not the columns');
    expect(() => PLV.measure({ data: folder, part: 'none' })).toThrow('no data at');
  });
});
