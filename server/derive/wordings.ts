import type { Transaction } from '../graph/query.ts';
import {
  type ComparedRow,
  findPassages,
  findUnwrittenPassages,
  listReportedBy,
  type Passage,
  type ReportedRow,
  readCopiedPairs,
  readReported,
  type WordingPair,
  writePassages,
} from '../graph/utterances.ts';
import { passagesOf } from '../identity/passages.ts';
import { originOf, type Reported, reportedOf } from '../identity/reported.ts';
import { JOINED_DAYS, PROPOSED_DAYS, WIDEST_DAYS } from '../identity/utterance-bands.ts';
import { groupBy } from './order.ts';

/** A wording as the graph has it: its first statement by id, and what is compared of it. */
export interface Wording extends Pick<ReportedRow, 'id' | 'version' | 'utterance' | 'counts'> {
  readonly wording: string;
  /** The same for wordings that agree in all that is compared: for one that somebody judged, what it was before. */
  readonly origin: string;
  readonly reported: Reported;
}

/** Where wordings are found, each read once. */
export interface Wordings {
  /** Those of the asked that are known, by wording. */
  read(wordings: readonly string[]): Promise<ReadonlyMap<string, Wording>>;
  /** For each of the asked the wordings that share its origin, or a passage with it in the days that matter. */
  neighbours(wordings: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The pairs that an asked one is in. */
  copied(wordings: readonly string[]): Promise<readonly WordingPair[]>;
}

/** The first day of what has no date: such statements meet among themselves. */
const UNDATED = -1_000_000;

export function toWording(row: ReportedRow, wording: string): Wording {
  const { id, version, utterance, counts } = row;
  return { wording, origin: originOf(wording), id, version, utterance, counts, reported: toReported(row) };
}

export function toReported({ said, published, ...parts }: ComparedRow): Reported {
  return reportedOf({ ...parts, said: daysOf(said), published: daysOf(published) });
}

function daysOf([first, last]: readonly string[]): readonly [string, string] | null {
  return first === undefined || last === undefined ? null : [first, last];
}

/** By what a wording is found. */
export function passageRows(wording: string, reported: Reported): Passage[] {
  const from = reported.days?.[0] ?? UNDATED;
  return allPassages(reported).map((key) => ({ wording, key, from }));
}

function allPassages(reported: Reported): number[] {
  const { joining, proposing, speaking } = passagesOf(reported);
  return [...joining, ...proposing, ...(speaking === null ? [] : [speaking])];
}

/** Writes down by what the wordings are found, of those that count; returns how much of it was missing. */
export async function keepPassages(transaction: Transaction, wordings: readonly string[]): Promise<number> {
  const rows = await readReported(transaction, { wordings });
  const passages = rows.flatMap((row) =>
    row.wording === null || !row.counts ? [] : passageRows(row.wording, toReported(row)),
  );
  const missing = await findUnwrittenPassages(transaction, { passages });
  await writePassages(transaction, { passages: missing });
  return missing.length;
}

/** By what the statements of articles are found. */
export async function listPassages(
  transaction: Transaction,
  articles: readonly string[],
): Promise<Passage[]> {
  const rows = await listReportedBy(transaction, { articles });
  return rows.flatMap(({ wording, ...row }) =>
    wording === null ? [] : passageRows(wording, toReported(row)),
  );
}

/** Those of the graph, and the `fresh` ones, whose passages it hasn't yet. */
export function wordingsOf(transaction: Transaction, fresh: ReadonlyMap<string, Wording>): Wordings {
  const rows = new Map<string, Wording | null>(fresh);
  const found = new Map<string, readonly string[]>();
  const read: Wordings['read'] = async (wordings) => {
    const missing = [...new Set(wordings)].filter((wording) => !rows.has(wording));
    for (const wording of missing) rows.set(wording, null);
    for (const row of await readReported(transaction, { wordings: missing }))
      if (row.wording !== null) rows.set(row.wording, toWording(row, row.wording));
    return pick(rows, wordings);
  };
  const own = holdersOf([...fresh].map(([wording, { reported }]) => [wording, allPassages(reported)]));
  return {
    read,
    async neighbours(wordings) {
      const missing = [...new Set(wordings)].filter((wording) => !found.has(wording));
      const asked = [...(await read(missing)).values()].flatMap(searched);
      const origins = missing.map((wording) => ({ wording, origin: originOf(wording) }));
      const met = groupBy(await findPassages(transaction, { rows: asked, origins }), (row) => row.wording);
      const keys = groupBy(asked, (row) => row.wording);
      for (const wording of missing) {
        const stored = met.get(wording)?.map(({ other }) => other) ?? [];
        const brought = keys.get(wording)?.flatMap(({ key }) => own.get(key) ?? []) ?? [];
        found.set(wording, distinctBut(wording, [originOf(wording), ...stored, ...brought]));
      }
      return pick(found, wordings);
    },
    copied: async (wordings) =>
      wordings.length === 0 ? [] : readCopiedPairs(transaction, { wordings: [...new Set(wordings)] }),
  };
}

function holdersOf(
  keys: Iterable<readonly [wording: string, keys: readonly number[]]>,
): Map<number, string[]> {
  const holders = new Map<number, string[]>();
  for (const [wording, own] of keys)
    for (const key of own) {
      const present = holders.get(key);
      if (present === undefined) holders.set(key, [wording]);
      else present.push(wording);
    }
  return holders;
}

function distinctBut(wording: string, others: readonly string[]): string[] {
  const distinct = new Set(others);
  distinct.delete(wording);
  return [...distinct].sort();
}

/** Where a wording's passages are looked for: in the days on which what has them may matter. */
function searched({ wording, reported }: Wording) {
  const { joining, proposing, translating } = passagesOf(reported);
  const near = (reach: number, widest: number = WIDEST_DAYS) => {
    const [first, last] = reported.days ?? [UNDATED, UNDATED];
    return reported.days === null
      ? { earliest: first, latest: last }
      : { earliest: first - widest - reach, latest: last + reach };
  };
  const [join, propose] = [near(JOINED_DAYS), near(PROPOSED_DAYS)];
  const translate = near(PROPOSED_DAYS, PROPOSED_DAYS);
  return [
    ...joining.map((key) => ({ wording, key, ...join })),
    ...proposing.map((key) => ({ wording, key, ...propose })),
    ...translating.map((key) => ({ wording, key, ...translate })),
  ];
}

function pick<V>(from: ReadonlyMap<string, V | null>, keys: readonly string[]): Map<string, V> {
  return new Map(
    keys.flatMap((key) => {
      const value = from.get(key);
      return value === undefined || value === null ? [] : [[key, value] as const];
    }),
  );
}
