import { KNOWN_NICKNAMES } from '../gazetteer/nicknames.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { lowerAt } from '../text/words.ts';

/** The words of a name by those of what its bearer is called too, both lower case, joined by spaces. */
export type Nicknames = ReadonlyMap<string, string>;

/**
 * What people are called beside their names: known ones, and those that the text itself tells: "Ada Lind (Addy)",
 * "Ada Lind, yang akrab disapa Addy,", "Addy, sapaan Ada Lind". `names` are the phrases that may be names, in order.
 */
export function findNicknames(layout: Layout, names: readonly Phrase[]): Nicknames {
  const found = new Map(KNOWN_NICKNAMES);
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    const inverse = isInverse(layout, name.end);
    if (!next || next.first - name.end > LONGEST_GAP || !(inverse || isFull(name))) continue;
    if (!isCalled(layout, name, next)) continue;
    const [full, short] = inverse ? [next, name] : [name, next];
    if (inverse || isFull(full)) found.set(lowerIn(layout, short.core), lowerIn(layout, full.core));
  }
  return found;
}

/** Most words between a name and a nickname: ", yang juga akrab disapa dengan". */
const LONGEST_GAP = 7;

function isFull(name: Phrase): boolean {
  return name.kind === 'person' || name.core.end - name.core.first > 1;
}

function isCalled(layout: Layout, name: Phrase, next: Phrase): boolean {
  const { aliasJoiners, callers, inverseCallers } = layout.pack.roles;
  const words = next.core.end - next.core.first;
  const addressed = layout.pack.roles.honorifics.has(lowerAt(layout, next.core.first));
  const alone = words === 1 || (addressed && words === 2);
  if (aliasJoiners.has(lowerAt(layout, name.end)) && next.first === name.end + 1) return alone;
  if (lowerAt(layout, name.end) === '(' && next.first === name.end + 1)
    return lowerAt(layout, next.end) === ')' && (!isShouted(layout, next) || areInitials(layout, name, next));
  for (let at = name.end; at < next.first; at++)
    if (callers.has(lowerAt(layout, at)) || inverseCallers.has(lowerAt(layout, at))) return true;
  return false;
}

/** An acronym in brackets is of a party or a body: "Ada Lind (PDI)". */
function isShouted(layout: Layout, { core }: Phrase): boolean {
  const text = layout.tokens[core.first]?.text ?? '';
  return core.end - core.first === 1 && isUpper(text);
}

/** "Ada Berta Lind (ABL)". */
function areInitials(layout: Layout, name: Phrase, { core }: Phrase): boolean {
  const words = layout.tokens.slice(name.core.first, name.core.end);
  return words.map(({ text }) => text.charAt(0)).join('') === layout.tokens[core.first]?.text;
}

function isInverse(layout: Layout, at: number): boolean {
  const { inverseCallers } = layout.pack.roles;
  return lowerAt(layout, at) === ',' && inverseCallers.has(lowerAt(layout, at + 1));
}
