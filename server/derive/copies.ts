import type { Transaction } from '../graph/query.ts';
import {
  findCopied,
  partCopiedPairs,
  readCopiedPairs,
  type WordingPair,
  writeCopiedPairs,
} from '../graph/utterances.ts';
import { relate } from '../identity/sameness.ts';
import type { Wordings } from './wordings.ts';

type CopiedPair = WordingPair & { readonly witness: readonly [string, string] };

/**
 * Keeps the pairs of wordings that are one because articles that are nearly the same have them: those of the
 * `versions` that came are written, those that rested on what `went` alone are deleted. Returns the wordings of both.
 */
export async function keepCopiedPairs(
  transaction: Transaction,
  wordings: Wordings,
  versions: readonly string[],
  went: readonly { readonly id: string; readonly wording: string }[],
): Promise<readonly string[]> {
  const parted = await partCopiedPairs(transaction, { statements: went });
  const pairs = await findCopiedPairs(transaction, wordings, versions);
  await writeCopiedPairs(transaction, { pairs, gone: [] });
  return [...parted, ...pairs].flatMap(({ left, right }) => [left, right]);
}

/** The same for all that counts; returns the pairs, and how many of them were not written or not to be. */
export async function recopy(
  transaction: Transaction,
  wordings: Wordings,
  versions: readonly string[],
): Promise<{ readonly pairs: readonly WordingPair[]; readonly changed: number }> {
  const wanted = await findCopiedPairs(transaction, wordings, versions);
  const present = new Set((await readCopiedPairs(transaction, { wordings: null })).map(keyOf));
  const keys = new Set(wanted.map(keyOf));
  const pairs = wanted.filter((pair) => !present.has(keyOf(pair)));
  const gone = [...present].filter((key) => !keys.has(key)).map(pairOf);
  await writeCopiedPairs(transaction, { pairs, gone });
  return { pairs: wanted, changed: pairs.length + gone.length };
}

/** Pairs that only the likeness of their articles joins. */
async function findCopiedPairs(
  transaction: Transaction,
  wordings: Wordings,
  versions: readonly string[],
): Promise<CopiedPair[]> {
  const pairs = new Map<string, CopiedPair>();
  for (const { wording, other, witness } of await findCopied(transaction, { versions })) {
    const pair = wording < other ? { left: wording, right: other } : { left: other, right: wording };
    if (!pairs.has(keyOf(pair))) pairs.set(keyOf(pair), { ...pair, witness });
  }
  const read = await wordings.read([...pairs.values()].flatMap(({ left, right }) => [left, right]));
  return [...pairs.values()].filter(({ left, right }) => {
    const [one, two] = [read.get(left)?.reported, read.get(right)?.reported];
    if (one === undefined || two === undefined || relate(one, two)?.band === 'join') return false;
    return relate(one, two, true)?.band === 'join';
  });
}

function keyOf({ left, right }: WordingPair): string {
  return `${left} ${right}`;
}

function pairOf(key: string): WordingPair {
  const [left = '', right = ''] = key.split(' ');
  return { left, right };
}
