import { inHeadline } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import type { Nicknames } from './nicknames.ts';

/**
 * Names that a run of capitals made longer than they are, each with the name in it by which the running text calls
 * its bearer: "Democrat Ada Lind", and of a headline "Ada Lind Goes Home". `names` are the phrases that may be names.
 */
export function findPadded(layout: Layout, names: readonly Phrase[]): Nicknames {
  const plain = new Set(
    names
      .filter((name) => wordsIn(name) > 1 && !inHeadline(layout, name.first))
      .map((name) => lowerIn(layout, name.core)),
  );
  const padded = new Map<string, string>();
  for (const name of names) {
    const held = wordsIn(name) > 2 ? heldBy(layout, plain, name) : null;
    if (held) padded.set(lowerIn(layout, name.core), held);
  }
  return padded;
}

function wordsIn({ core }: Phrase): number {
  return core.end - core.first;
}

/** The longest of the `plain` names inside, which ends as the phrase does unless that is part of a headline. */
function heldBy(layout: Layout, plain: ReadonlySet<string>, name: Phrase): string | null {
  const { first, end } = name.core;
  const loose = inHeadline(layout, name.first);
  for (let length = end - first - 1; length > 1; length--)
    for (let at = end - length; at >= (loose ? first : end - length); at--) {
      if (layout.pack.roles.namePartLowers.has(lowerAt(layout, at))) continue;
      const part = lowerIn(layout, { first: at, end: at + length });
      if (plain.has(part) && (loose || !layout.pack.givenNames.has(lowerAt(layout, first)))) return part;
    }
  return null;
}
