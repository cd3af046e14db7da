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

/**
 * Links each of the new `versions` to the versions of other articles with the same text or nearly the same, by the
 * share of their runs of words. A function of the set of texts. Returns how many links that was.
 */
export async function deriveLikeness(
  transaction: Transaction,
  sequence: number,
  versions: readonly VersionText[],
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
    for (const pair of await measure(transaction, versions)) wanted.set(keyOf(pair), pair);
    if (versions.length < PAGE) break;
    after = versions.at(-1)?.id ?? '';
  }
  const present = new Map((await readResemblances(transaction, {})).map((pair) => [keyOf(pair), pair]));
  const pairs = [...wanted.values()].filter((pair) => present.get(keyOf(pair))?.likeness !== pair.likeness);
  const gone = [...present.values()].filter((pair) => !wanted.has(keyOf(pair)));
  await linkResemblances(transaction, { sequence, pairs, gone });
  return pairs.length + gone.length;
}

async function measure(transaction: Transaction, versions: readonly VersionText[]): Promise<Resemblance[]> {
  const texts = new Map(versions.map(({ id, text }) => [id, text]));
  const runs = new Map<string, Runs>(versions.map(({ id, text }) => [id, runsOf(text)]));
  await linkBands(transaction, {
    versions: [...runs].map(([id, each]) => ({ id, bands: bandsOf(each) })),
  });
  const candidates = await findLookalikes(transaction, { versions: [...texts.keys()] });
  const others = [...new Set(candidates.flatMap(({ left, right }) => [left, right]))].filter(
    (id) => !texts.has(id),
  );
  for (let first = 0; first < others.length; first += PAGE) {
    const page = others.slice(first, first + PAGE);
    for (const { id, text } of await readTexts(transaction, { versions: page })) {
      texts.set(id, text);
      runs.set(id, runsOf(text));
    }
  }
  return candidates.flatMap((pair) => {
    const likeness = compare(texts, runs, pair);
    return likeness < NEAR ? [] : [{ ...pair, likeness }];
  });
}

function compare(
  texts: ReadonlyMap<string, string>,
  runs: ReadonlyMap<string, Runs>,
  { left, right }: VersionPair,
): number {
  const [a, b] = [runs.get(left), runs.get(right)];
  if (a === undefined || b === undefined) return 0;
  return texts.get(left) === texts.get(right) ? 1 : likenessOf(a, b);
}

function keyOf({ left, right }: VersionPair): string {
  return `${left} ${right}`;
}
