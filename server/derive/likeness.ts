import {
  findLookalikes,
  findMissingBands,
  linkBands,
  linkResemblances,
  type Resemblance,
  readResemblances,
  readTexts,
  type VersionPair,
  type VersionText,
} from '../graph/likeness.ts';
import type { Transaction } from '../graph/query.ts';
import { bandsOf, likenessOf, NEAR, type Runs, runsOf } from '../identity/likeness.ts';

/** Texts that are held at a time. */
const PAGE = 500;

/** A text with what it is compared by. */
export interface ComparedText extends VersionText {
  readonly runs: Runs;
  readonly bands: readonly string[];
}

export function comparedText({ id, text }: VersionText): ComparedText {
  const runs = runsOf(text);
  return { id, text, runs, bands: bandsOf(runs) };
}

/**
 * Links each of the new `versions` to the versions of other articles with the same text or nearly the same, by the
 * share of their runs of words. A function of the set of texts. Returns how many links that was.
 */
export async function deriveLikeness(
  transaction: Transaction,
  sequence: number,
  versions: readonly ComparedText[],
): Promise<number> {
  const pairs = await measure(transaction, versions);
  await linkResemblances(transaction, { sequence, pairs, gone: [] });
  return pairs.length;
}

/**
 * The same for all that the `versions` resemble or are said to; writes only what differs, and returns how many links and
 * texts that was.
 */
export async function rederiveLikeness(
  transaction: Transaction,
  sequence: number,
  versions: readonly string[],
): Promise<number> {
  const written = await readResemblances(transaction, { versions });
  const own = new Set(versions);
  const others = written.flatMap(({ left, right }) => [left, right]).filter((id) => !own.has(id));
  // The bands of the others may be missing: they are written first, to be found by.
  const read = (await readTexts(transaction, { versions: [...new Set(others)] })).map(comparedText);
  const texts = (await readTexts(transaction, { versions })).map(comparedText);
  const missing = await findMissingBands(transaction, { versions: [...read, ...texts].map(bandedOf) });
  await linkBands(transaction, { versions: read.map(bandedOf) });
  const wanted = await measure(transaction, texts);
  const present = new Map(written.map((pair) => [keyOf(pair), pair.likeness]));
  const due = new Set(wanted.map(keyOf));
  const pairs = wanted.filter((pair) => present.get(keyOf(pair)) !== pair.likeness);
  const gone = written.filter((pair) => !due.has(keyOf(pair)));
  await linkResemblances(transaction, { sequence, pairs, gone });
  return missing.length + pairs.length + gone.length;
}

function bandedOf({ id, bands }: ComparedText): Pick<ComparedText, 'id' | 'bands'> {
  return { id, bands };
}

async function measure(transaction: Transaction, versions: readonly ComparedText[]): Promise<Resemblance[]> {
  const texts = new Map<string, Compared>(versions.map((each) => [each.id, each]));
  await linkBands(transaction, { versions: versions.map(bandedOf) });
  const candidates = await findLookalikes(transaction, { versions: [...texts.keys()] });
  const others = [...new Set(candidates.flatMap(({ left, right }) => [left, right]))].filter(
    (id) => !texts.has(id),
  );
  for (let first = 0; first < others.length; first += PAGE) {
    const page = others.slice(first, first + PAGE);
    for (const { id, text } of await readTexts(transaction, { versions: page }))
      texts.set(id, { text, runs: runsOf(text) });
  }
  return candidates.flatMap((pair) => {
    const likeness = compare(texts.get(pair.left), texts.get(pair.right));
    return likeness < NEAR ? [] : [{ ...pair, likeness }];
  });
}

type Compared = Pick<ComparedText, 'text' | 'runs'>;

function compare(left: Compared | undefined, right: Compared | undefined): number {
  if (left === undefined || right === undefined) return 0;
  return left.text === right.text ? 1 : likenessOf(left.runs, right.runs);
}

function keyOf({ left, right }: VersionPair): string {
  return `${left} ${right}`;
}
