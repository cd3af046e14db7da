import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../graph/query.ts';
import {
  findCopied,
  partCopiedPairs,
  readCopiedPairs,
  readWitnesses,
  type WordingPair,
  writeCopiedPairs,
} from '../graph/utterances.ts';
import { relate } from '../identity/sameness.ts';
import { type Wordings, wordingsOf } from './wordings.ts';

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

/** Writes the missing pairs of the `versions`; returns how many those were. */
export async function addCopiedPairs(transaction: Transaction, versions: readonly string[]): Promise<number> {
  const wordings = wordingsOf(transaction, new Map());
  const wanted = await findCopiedPairs(transaction, wordings, versions);
  const lefts = [...new Set(wanted.map(({ left }) => left))];
  const present = new Set((await readCopiedPairs(transaction, { wordings: lefts })).map(keyOf));
  const pairs = wanted.filter((pair) => !present.has(keyOf(pair)));
  await writeCopiedPairs(transaction, { pairs, gone: [] });
  return pairs.length;
}

/** Puts right the pairs that have one of the wordings as their left one, and what they rest on; returns how many were wrong. */
export async function checkCopiedPairs(transaction: Transaction, lefts: readonly string[]): Promise<number> {
  const written = await readWitnesses(transaction, { lefts });
  const due = new Set(await joinedByCopying(wordingsOf(transaction, new Map()), written));
  const wrong = written.filter(
    (pair) => !due.has(pair) || pair.witness === null || !isDeepStrictEqual(pair.witness, pair.written),
  );
  const pairs = wrong.flatMap((pair) => {
    const { left, right, witness } = pair;
    return witness === null || !due.has(pair) ? [] : [{ left, right, witness }];
  });
  await writeCopiedPairs(transaction, { pairs, gone: wrong.map(({ left, right }) => ({ left, right })) });
  return wrong.length;
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
  return joinedByCopying(wordings, [...pairs.values()]);
}

async function joinedByCopying<P extends WordingPair>(wordings: Wordings, pairs: readonly P[]): Promise<P[]> {
  const read = await wordings.read(pairs.flatMap(({ left, right }) => [left, right]));
  return pairs.filter(({ left, right }) => {
    const [one, two] = [read.get(left)?.reported, read.get(right)?.reported];
    if (one === undefined || two === undefined || relate(one, two)?.band === 'join') return false;
    return relate(one, two, true)?.band === 'join';
  });
}

function keyOf({ left, right }: WordingPair): string {
  return `${left} ${right}`;
}
