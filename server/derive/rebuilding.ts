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
  const eachPage = async <T>(
    list: (transaction: Transaction, after: string) => Promise<readonly T[]>,
    keyOf: (item: T) => string,
    derive: (transaction: Transaction, sequence: number, keys: readonly string[]) => Promise<number>,
  ) => {
    const read = (after: string) => graph.read((transaction) => list(transaction, after));
    for (let page = await read(''); page.length > 0; page = await read(keyOf(page.at(-1) as T))) {
      const keys = page.map(keyOf);
      changed += await step((transaction, sequence) => derive(transaction, sequence, keys));
    }
  };
  await eachPage(
    async (transaction, after) => takeSome(await listBlocks(transaction, { after, limit: PAGE })),
    ({ block }) => block,
    (transaction, sequence, reduced) =>
      deriveEntities(transaction, sequence, { came: [], gone: [], reduced }, nameOf),
  );
  await eachPage(
    (transaction, after) => listAlone(transaction, { after, limit: PAGE }),
    ({ id }) => id,
    (transaction, sequence, ids) =>
      deriveEntities(transaction, sequence, { came: { ids }, gone: [], reduced: [] }, nameOf),
  );
  await eachPage(
    (transaction, after) => listCodedPeople(transaction, { after, limit: PAGE }),
    ({ id }) => id,
    (transaction, sequence, codes) => keepTenures(transaction, sequence, codes, nameOf),
  );
  await eachPage(
    (transaction, after) => listHolders(transaction, { after, limit: PAGE }),
    ({ id }) => id,
    (transaction, _, holders) => rekeyOffices(transaction, holders),
  );
  changed += await step((transaction, sequence) => deriveCorrected(transaction, sequence, null, nameOf));
  const rest = await step(async (transaction, sequence) => {
    const likeness = await rederiveLikeness(transaction, sequence);
    const utterances = await rederiveUtterances(transaction, sequence);
    const { changed: events } = await deriveEvents(transaction, sequence, null);
    return utterances + events + likeness;
  });
  return changed + rest;
}

/** The first of them, with no more occurrences than go into one transaction, or one that has more by itself. */
function takeSome<B extends { readonly occurrences: number }>(blocks: readonly B[]): readonly B[] {
  let sum = 0;
  const end = blocks.findIndex(({ occurrences }, i) => {
    sum += occurrences;
    return i > 0 && sum > MOST_OCCURRENCES;
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}
