import type { Layout } from '../layout/layout.ts';
import { Neighbours } from '../layout/neighbours.ts';
import type { Phrase } from '../layout/phrase.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { GroupFound } from './group-heads.ts';
import { findGroups } from './group-phrases.ts';

/** The phrases of a text with the groups that may be parties in the place of the words they are made of. */
export interface Grouped {
  readonly list: readonly Phrase[];
  readonly at: Neighbours;
  readonly groups: ReadonlyMap<Phrase, GroupFound>;
}

export const NO_GROUPS: ReadonlyMap<Phrase, GroupFound> = new Map();

export function withGroups(layout: Layout, phrases: Phrases): Grouped {
  const found = findGroups(layout, phrases);
  if (found.length === 0) return { list: phrases.list, at: phrases.at, groups: NO_GROUPS };
  const list: Phrase[] = [];
  let next = 0;
  for (const { phrase } of found) {
    let behind: Phrase | null = null;
    for (let met = phrases.list[next]; met && met.first < phrase.end; met = phrases.list[++next]) {
      if (met.end <= phrase.first) list.push(met);
      // "farmers in Oslo": the place stays, the group ends before it.
      else if (met.of && met.of.first >= phrase.end) behind = met.of;
    }
    list.push(phrase);
    if (behind) list.push(behind);
  }
  for (; next < phrases.list.length; next++) {
    const rest = phrases.list[next];
    if (rest) list.push(rest);
  }
  return {
    list,
    at: new Neighbours(layout, list),
    groups: new Map(found.map((each) => [each.phrase, each])),
  };
}
