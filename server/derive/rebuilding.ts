import { listAlone, listBlocks } from '../graph/identities.ts';
import { closeBatch, nextSequence } from '../graph/ledger.ts';
import { listCodedPeople, listHolders } from '../graph/offices.ts';
import type { Transaction } from '../graph/query.ts';
import { type Graph, NOTHING } from './batch.ts';
import { deriveCorrected } from './corrections.ts';
import { deriveEntities, type NameOf } from './entities.ts';
import { deriveEvents } from './events.ts';
import { rederiveLikeness } from './likeness.ts';
import { keepTenures, rekeyOffices } from './offices.ts';
import { rederiveUtterances } from './utterances.ts';

/** Blocks, and occurrences of them, whose entities are derived in one transaction: its server's memory bounds it. */
const PAGE = 2000;
const MOST_OCCURRENCES = 10_000;

/**
 * Derives everything anew from what is stored, and writes what differs: returns how many links that was. One transaction
 * for some names at a time: whoever reads meanwhile finds each name's entities as they were or as they are to be.
 */
export async function rebuild(graph: Graph, at: string, nameOf: NameOf): Promise<number> {
  const step = (derive: (transaction: Transaction, sequence: number) => Promise<number>) =>
    graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, at);
      const changed = await derive(transaction, sequence);
      await closeBatch(transaction, { sequence, what: NOTHING });
      return changed;
    });
  let changed = 0;
  for await (const page of pagesOf(async (after) => takeSome(await listAfter(graph, after)), blockOf)) {
    const touched = { came: [], gone: [], reduced: page.map(blockOf) };
    changed += await step((transaction, sequence) => deriveEntities(transaction, sequence, touched, nameOf));
  }
  const listAloneAfter = (after: string) =>
    graph.read((transaction) => listAlone(transaction, { after, limit: PAGE }));
  for await (const page of pagesOf(listAloneAfter, ({ id }) => id)) {
    const touched = { came: { ids: page.map(({ id }) => id) }, gone: [], reduced: [] };
    changed += await step((transaction, sequence) => deriveEntities(transaction, sequence, touched, nameOf));
  }
  const listCodedAfter = (after: string) =>
    graph.read((transaction) => listCodedPeople(transaction, { after, limit: PAGE }));
  for await (const page of pagesOf(listCodedAfter, ({ id }) => id)) {
    const codes = page.map(({ id }) => id);
    changed += await step((transaction, sequence) => keepTenures(transaction, sequence, codes, nameOf));
  }
  const listHoldersAfter = (after: string) =>
    graph.read((transaction) => listHolders(transaction, { after, limit: PAGE }));
  for await (const page of pagesOf(listHoldersAfter, ({ id }) => id)) {
    const holders = page.map(({ id }) => id);
    changed += await step((transaction) => rekeyOffices(transaction, holders));
  }
  changed += await step((transaction, sequence) => deriveCorrected(transaction, sequence, null, nameOf));
  const rest = await step(async (transaction, sequence) => {
    const likeness = await rederiveLikeness(transaction, sequence);
    const utterances = await rederiveUtterances(transaction, sequence);
    const events = await deriveEvents(transaction, sequence, null);
    return utterances + events + likeness;
  });
  return changed + rest;
}

interface Block {
  readonly block: string;
  readonly occurrences: number;
}

function listAfter(graph: Graph, after: string): Promise<readonly Block[]> {
  return graph.read((transaction) => listBlocks(transaction, { after, limit: PAGE }));
}

function blockOf({ block }: Block): string {
  return block;
}

/** The first of them, with no more occurrences than go into one transaction, or one that has more by itself. */
function takeSome(blocks: readonly Block[]): readonly Block[] {
  let sum = 0;
  const end = blocks.findIndex(({ occurrences }, i) => {
    sum += occurrences;
    return i > 0 && sum > MOST_OCCURRENCES;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Pages in the order of their keys, each read after the last key of the one before, until one is empty. */
async function* pagesOf<T>(
  read: (after: string) => Promise<readonly T[]>,
  keyOf: (item: T) => string,
): AsyncGenerator<readonly T[]> {
  for (let page = await read(''); page.length > 0; ) {
    yield page;
    page = await read(keyOf(page.at(-1) as T));
  }
}
