import {
  findLookalikes,
  linkBands,
  linkResemblances,
  listTexts,
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

/** The same for every version; writes only what differs. */
export async function rederiveLikeness(transaction: Transaction, sequence: number): Promise<number> {
  const wanted = new Map<string, Resemblance>();
  for (let after = ''; ; ) {
    const versions = await listTexts(transaction, { after, limit: PAGE });
    for (const pair of await measure(transaction, versions.map(comparedText))) wanted.set(keyOf(pair), pair);
    if (versions.length < PAGE) break;
    after = versions.at(-1)?.id ?? '';
  }
  const present = new Map((await readResemblances(transaction, {})).map((pair) => [keyOf(pair), pair]));
  const pairs = [...wanted.values()].filter((pair) => present.get(keyOf(pair))?.likeness !== pair.likeness);
  const gone = [...present.values()].filter((pair) => !wanted.has(keyOf(pair)));
  await linkResemblances(transaction, { sequence, pairs, gone });
  return pairs.length + gone.length;
}

async function measure(transaction: Transaction, versions: readonly ComparedText[]): Promise<Resemblance[]> {
  const texts = new Map<string, Compared>(versions.map((each) => [each.id, each]));
  await linkBands(transaction, { versions: versions.map(({ id, bands }) => ({ id, bands })) });
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
