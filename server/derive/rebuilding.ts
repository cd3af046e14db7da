import { listTellingBlocks, listUntold, retireEvents, unlinkReports } from '../graph/events.ts';
import {
  listAlone,
  listBlocks,
  listLeftBehind,
  retireEntities,
  unlinkOccurrences,
} from '../graph/identities.ts';
import { closeBatch, type Deed, nextSequence } from '../graph/ledger.ts';
import { listVersions } from '../graph/likeness.ts';
import { listCodedPeople, listHolders, listUntoldHolders } from '../graph/offices.ts';
import type { Transaction } from '../graph/query.ts';
import { listCopied, listSaid, retireUtterances, unlinkStatements } from '../graph/utterances.ts';
import { type Graph, NOTHING } from './batch.ts';
import { addCopiedPairs, checkCopiedPairs } from './copies.ts';
import { deriveCorrected } from './corrections.ts';
import { deriveEntities, type NameOf } from './entities.ts';
import { deriveEvents } from './events.ts';
import { rederiveLikeness } from './likeness.ts';
import { keepTenures, presumeOffices, rekeyOffices } from './offices.ts';
import { retiredBy } from './order.ts';
import { rewordStatements } from './rewording.ts';
import { rederiveUtterances } from './utterances.ts';
import { keepPassages } from './wordings.ts';

/** How much goes into one transaction: its server's memory bounds it. */
export interface PageSizes {
  /** Keys, such as names, and things that have them. */
  readonly keys: number;
  readonly things: number;
  readonly texts: number;
  /** Wordings, each of which is compared with others, and statements that have them. */
  readonly wordings: number;
  readonly statements: number;
}

const SIZES: PageSizes = { keys: 2000, things: 10_000, texts: 200, wordings: 500, statements: 5000 };

/** What is derived anew, one after the other. */
export type Part = 'entities' | 'offices' | 'corrections' | 'copies' | 'utterances' | 'events';

/** How far a rebuild is. */
export interface Progress {
  readonly part: Part;
  /** Keys of the part that were gone through: names, texts, wordings, what is told of events. */
  readonly done: number;
  /** Links that differed until here, of all parts. */
  readonly changed: number;
}

/** One of a part's ways through the graph, by keys that the database puts in order. */
interface Walk {
  readonly part: Part;
  /** The keys of the next page after one; none at the end. */
  readonly list: (transaction: Transaction, after: string) => Promise<readonly string[]>;
  /** Brings the page in line, and returns how many links differed. Done again, it changes nothing. */
  readonly derive: (transaction: Transaction, sequence: number, keys: readonly string[]) => Promise<number>;
}

/** Derives everything anew from what is stored, and writes what differs: returns how many links that was. */
export async function rebuild(graph: Graph, at: string, nameOf: NameOf): Promise<number> {
  let changed = 0;
  for await (const progress of rebuildInPages(graph, at, nameOf)) changed = progress.changed;
  return changed;
}

/**
 * The same a page at a time, each in a transaction of its own: whoever reads meanwhile finds what is on it as it was or
 * as it is to be, and one that is cut short is made up for by the next.
 */
export async function* rebuildInPages(
  graph: Graph,
  at: string,
  nameOf: NameOf,
  sizes: PageSizes = SIZES,
): AsyncGenerator<Progress> {
  const step = async (derive: (transaction: Transaction, sequence: number) => Promise<number>) => {
    try {
      return await graph.write(async (transaction) => {
        const sequence = await nextSequence(transaction, at);
        const changed = await derive(transaction, sequence);
        if (changed === 0) throw new Unchanged();
        const summary = `${changed} links put right`;
        const deed: Deed = { by: 'local', did: 'rebuild', ids: [], summary };
        await closeBatch(transaction, { sequence, what: NOTHING, deed });
        return changed;
      });
    } catch (error) {
      if (error instanceof Unchanged) return 0;
      throw error;
    }
  };
  let changed = 0;
  for (const { part, list, derive } of walks(nameOf, sizes)) {
    const read = (after: string) => graph.read((transaction) => list(transaction, after));
    let done = 0;
    for (let keys = await read(''); keys.length > 0; keys = await read(keys.at(-1) ?? '')) {
      const page = keys;
      changed += await step((transaction, sequence) => derive(transaction, sequence, page));
      done += keys.length;
      yield { part, done, changed };
    }
  }
}

/** Thrown where a page is as it should be, so that it leaves no entry in the ledger. */
class Unchanged extends Error {}

/** The ways, in their order: what a later one reads the earlier ones have brought in line. */
function walks(nameOf: NameOf, sizes: PageSizes): readonly Walk[] {
  const { keys: limit } = sizes;
  const listTexts = idsBy((transaction, after) => listVersions(transaction, { after, limit: sizes.texts }));
  const listWordings: Walk['list'] = async (transaction, after) => {
    const said = await listSaid(transaction, { after, limit: sizes.wordings });
    return takeSome(said, ({ statements }) => statements, sizes.statements).map(({ wording }) => wording);
  };
  return [
    {
      part: 'entities',
      list: idsBy((transaction, after) => listLeftBehind(transaction, { after, limit })),
      derive: leaveBehind,
    },
    {
      part: 'entities',
      list: async (transaction, after) =>
        takeSome(
          await listBlocks(transaction, { after, limit }),
          ({ occurrences }) => occurrences,
          sizes.things,
        ).map(({ block }) => block),
      derive: (transaction, sequence, reduced) =>
        deriveEntities(transaction, sequence, { came: [], gone: [], reduced }, nameOf),
    },
    {
      part: 'entities',
      list: idsBy((transaction, after) => listAlone(transaction, { after, limit })),
      derive: (transaction, sequence, ids) =>
        deriveEntities(transaction, sequence, { came: { ids }, gone: [], reduced: [] }, nameOf),
    },
    {
      part: 'offices',
      list: idsBy((transaction, after) => listCodedPeople(transaction, { after, limit })),
      derive: (transaction, sequence, codes) => keepTenures(transaction, sequence, codes, nameOf),
    },
    {
      part: 'offices',
      list: idsBy((transaction, after) => listHolders(transaction, { after, limit })),
      derive: (transaction, _, holders) => rekeyOffices(transaction, holders),
    },
    {
      part: 'offices',
      list: idsBy((transaction, after) => listUntoldHolders(transaction, { after, limit })),
      derive: (transaction, _, holders) => presumeOffices(transaction, holders),
    },
    {
      part: 'corrections',
      list: async (_, after) => (after === '' ? ['all'] : []),
      derive: (transaction, sequence) => deriveCorrected(transaction, sequence, null, nameOf),
    },
    {
      part: 'utterances',
      list: listTexts,
      derive: (transaction, _, versions) => rewordStatements(transaction, versions),
    },
    {
      part: 'copies',
      list: listTexts,
      derive: async (transaction, sequence, versions) =>
        (await rederiveLikeness(transaction, sequence, versions)) +
        (await addCopiedPairs(transaction, versions)),
    },
    {
      part: 'copies',
      list: async (transaction, after) =>
        (await listCopied(transaction, { after, limit: sizes.wordings })).map(({ left }) => left),
      derive: (transaction, _, lefts) => checkCopiedPairs(transaction, lefts),
    },
    {
      part: 'utterances',
      list: listWordings,
      derive: (transaction, _, wordings) => keepPassages(transaction, wordings),
    },
    { part: 'utterances', list: listWordings, derive: utterancesOf() },
    {
      part: 'events',
      list: async (transaction, after) =>
        takeSome(
          await listTellingBlocks(transaction, { after, limit }),
          ({ reports }) => reports,
          sizes.things,
        ).map(({ block }) => block),
      derive: async (transaction, sequence, blocks) =>
        (await deriveEvents(transaction, sequence, { reports: [], blocks, gone: [] }, nameOf)).changed,
    },
    {
      part: 'events',
      list: idsBy((transaction, after) => listUntold(transaction, { after, limit })),
      derive: async (transaction, sequence, reports) =>
        (await deriveEvents(transaction, sequence, { reports, blocks: [], gone: [] }, nameOf)).changed,
    },
  ];
}

function idsBy(
  list: (transaction: Transaction, after: string) => Promise<readonly { readonly id: string }[]>,
): Walk['list'] {
  return async (transaction, after) => (await list(transaction, after)).map(({ id }) => id);
}

/** The first of them, with no more things than go into one transaction, or one that has more by itself. */
function takeSome<T>(items: readonly T[], thingsOf: (item: T) => number, most: number): readonly T[] {
  let sum = 0;
  const end = items.findIndex((item, i) => {
    sum += thingsOf(item);
    return i > 0 && sum > most;
  });
  return end < 0 ? items : items.slice(0, end);
}

/** Takes away what is left of things that count no more. */
const leaveBehind: Walk['derive'] = async (transaction, sequence, ids) => {
  const entities = await unlinkOccurrences(transaction, { sequence, occurrences: ids });
  const utterances = await unlinkStatements(transaction, { sequence, statements: ids });
  const events = await unlinkReports(transaction, { sequence, reports: ids });
  const left = (names: readonly string[]) => retiredBy(names, []);
  await retireEntities(transaction, { sequence, entities: left(entities.map(({ entity }) => entity)) });
  await retireUtterances(transaction, {
    sequence,
    utterances: left(utterances.map(({ utterance }) => utterance)),
  });
  await retireEvents(transaction, { sequence, events: left(events.map(({ event }) => event)) });
  return ids.length;
};

/** What hangs together is looked at once, on the page of the first of it: wordings that are still to come are remembered. */
function utterancesOf(): Walk['derive'] {
  const settled = new Set<string>();
  return async (transaction, sequence, wordings) => {
    const { looked, changed } = await rederiveUtterances(transaction, sequence, wordings, settled);
    const last = wordings.at(-1) ?? '';
    for (const wording of looked) if (wording > last) settled.add(wording);
    for (const wording of wordings) settled.delete(wording);
    return changed;
  };
}
