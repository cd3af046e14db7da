import { describe, expect, it } from 'vitest';
import { makerAt, openExport } from '../../server/export/reading.ts';
import type { Shelf } from '../../server/schema/selected.ts';
import { selectFrom, tableOf } from '../table/rows.ts';

const MADE = Array.from({ length: 2001 }, (_, at) => ({
  id: `s${String(at).padStart(4, '0')}`,
  version: 'v',
}));

/** A shelf of 2,001 statements whose reads are counted; `sequenceAt` tells where the ledger stands at each, `fail` which one fails. */
function shelf({ sequenceAt = (_: number): number => 1, fail = -1 } = {}) {
  const reads = { begun: 0, running: 0, most: 0, asOf: [] as unknown[] };
  const run = async (text: string, { statements, asOf = null }: Record<string, unknown>) => {
    if (!text.includes('stands AS ledger')) return { records: [] };
    reads.asOf.push(asOf === null ? null : Number(asOf));
    const row = {
      ledger: { begun: 'l', sequence: sequenceAt(reads.begun) },
      statements: (statements as string[]).map((id) => ({ version: 'v', statement: { id }, judgements: [] })),
      articles: [{ version: 'v' }],
    };
    return { records: [{ toObject: () => row }] };
  };
  const graph = {
    read: async (work: (transaction: never) => Promise<unknown>) => {
      const number = reads.begun++;
      reads.most = Math.max(reads.most, ++reads.running);
      await new Promise((resolve) => setImmediate(resolve));
      reads.running -= 1;
      if (number === fail) throw new Error('away');
      return work({ run } as never);
    },
  };
  const selection = selectFrom(tableOf(MADE));
  const table = {
    answer: async (_: unknown, __: unknown, ___: unknown, view: (of: typeof selection) => object) => ({
      ...view(selection),
      ...{ shown: { statements: [] }, unknown: [], asOf: 1 },
    }),
  };
  return { reads, shelf: { graph, table } as unknown as Shelf };
}

const open = (of: Shelf) => openExport(of, {}, makerAt('http://127.0.0.1:4000'));

describe('batches', () => {
  it('come in order, each read once, and no more are read than a few ahead of what is taken', async () => {
    const { reads, shelf: of } = shelf();
    const taken = await open(of);
    expect(taken.head.totals.reports).toBe(2001);
    expect(reads.begun).toBe(0);
    const ids: string[] = [];
    for await (const { statements } of taken.batches(false)) {
      ids.push(...statements.map(({ statement }) => statement.statement.id));
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(reads.begun).toBeLessThanOrEqual(Math.ceil(ids.length / 400) + 2);
    }
    expect(ids).toEqual(MADE.map(({ id }) => id));
    expect(reads).toMatchObject({ begun: 6, most: 3, running: 0 });
  });

  it('are read as of the sequence from when the ledger goes on', async () => {
    const { reads, shelf: of } = shelf({ sequenceAt: (read) => (read > 3 ? 2 : 1) });
    let rows = 0;
    for await (const { statements } of (await open(of)).batches(false)) rows += statements.length;
    expect(rows).toBe(2001);
    const then = reads.asOf.indexOf(1);
    expect(then).toBeGreaterThan(0);
    expect(reads.asOf.slice(then).filter((asOf) => asOf === null).length).toBeLessThanOrEqual(2);
    expect(reads.asOf.at(-1)).toBe(1);
  });

  it('end with what failed, and with whoever takes no more, and leave no read behind', async () => {
    const broken = shelf({ fail: 2 });
    const all = async () => {
      for await (const _ of (await open(broken.shelf)).batches(false));
    };
    await expect(all()).rejects.toThrow('away');
    expect(broken.reads.running).toBe(0);
    const left = shelf();
    for await (const _ of (await open(left.shelf)).batches(false)) break;
    expect(left.reads.running).toBe(0);
    expect(left.reads.begun).toBeLessThan(6);
  });
});
