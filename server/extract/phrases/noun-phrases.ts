import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Most tokens of a noun phrase without what hangs on it. */
export const LONGEST_CORE = 14;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);

/** Words that stand for someone without a noun: "some", "many". */
export const INDEFINITE = new Set(
  'some many others another one most several few both all everyone nobody someone those half third quarter majority'.split(
    ' ',
  ),
);

/** The noun phrase that ends at `end` without what hangs on it; null where no noun or name ends there. */
export function coreEndingAt(layout: Layout, phrases: Neighbours, end: number, floor: number): Range | null {
  let first = end;
  if (!isHead(layout, phrases, end - 1, end)) return null;
  while (first > floor && end - first <= LONGEST_CORE) {
    const step = stepLeft(layout, phrases, first, end);
    if (step === 0) break;
    first -= step;
    if (isDeterminer(layout, first)) break;
  }
  return first < end && first >= floor ? { first, end } : null;
}

/** True if a noun phrase that ends at `end` may have its head at `at`. */
export function isHead(layout: Layout, phrases: Neighbours, at: number, end: number): boolean {
  if (at < 0 || isQuoted(layout, at)) return false;
  const tag = layout.tags[at] ?? '';
  const phrase = phrases.endingAt(end);
  if (phrase && phrase.use !== 'pronoun' && phrase.use !== 'demonym') return true;
  if (INDEFINITE.has(lowerAt(layout, at)) || isGerund(layout, at)) return true;
  return (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') && layout.tokens[at]?.kind !== 'mark';
}

/** "the senator's thinking". */
function isGerund(layout: Layout, at: number): boolean {
  return layout.tokens[at - 1]?.lower === "'s" && /ing$/.test(lowerAt(layout, at));
}

/** How many tokens to the left of `first` belong to the noun phrase too. */
function stepLeft(layout: Layout, phrases: Neighbours, first: number, end: number): number {
  const phrase = phrases.endingAt(first);
  if (phrase && phrase.use !== 'pronoun') return first - phrase.first;
  const at = first - 1;
  const token = layout.tokens[at];
  const tag = layout.tags[at] ?? '';
  if (!token || isQuoted(layout, at)) return 0;
  if (first === end) return 1;
  if (
    token.lower === "'s" ||
    token.text === "'" ||
    token.text === '’' ||
    token.text === '&' ||
    isHyphen(layout, at)
  )
    return 1;
  if (NOMINAL.has(tag) || isDeterminer(layout, at)) return 1;
  if (tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && isDeterminer(layout, at - 1)) return 1;
  if (tag === 'ADV' && layout.tags[first] === 'ADJ' && isDeterminer(layout, at - 1)) return 1;
  return 0;
}

/** The hyphen of "P-8 crew", but not the dash of "is late - Lind said". */
function isHyphen({ tokens }: Layout, at: number): boolean {
  const mark = tokens[at];
  return mark?.text === '-' && (tokens[at - 1]?.end === mark.start || mark.end === tokens[at + 1]?.start);
}

export const POSSESSIVE = new Set('his her their its our my your whose'.split(' '));

/** "the", "his": opens a noun phrase. */
export function isDeterminer(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const relative = layout.pack.grammar.relativisers.has(word) && word !== 'that';
  return (layout.tags[at] === 'DET' && !relative) || POSSESSIVE.has(word);
}

/** How many tokens from `at` on belong to the noun phrase that begins at `first`; 0 where it is over. */
export function stepRight(layout: Layout, phrases: Neighbours, at: number, first: number): number {
  const phrase = phrases.startingAt(at);
  if (phrase && phrase.use !== 'pronoun') return phrase.end - at;
  const token = layout.tokens[at];
  const tag = layout.tags[at] ?? '';
  if (!token || isQuoted(layout, at)) return 0;
  if (isDeterminer(layout, at)) return at === first || layout.tokens[at - 1]?.lower === 'of' ? 1 : 0;
  if (NOMINAL.has(tag) && token.kind !== 'mark') return 1;
  if (tag === 'VERB' && isDeterminer(layout, at - 1) && /(?:ed|ing|en)$/.test(token.lower)) return 1;
  if (at === first) return INDEFINITE.has(token.lower) ? 1 : 0;
  if (token.lower === "'s" || token.text === '&' || isHyphen(layout, at)) return 1;
  if (token.lower === 'of' && isPerson(phrases.endingAt(at))) return 0;
  return token.lower === 'of' || (token.lower === 'and' && layout.tags[at - 1] === 'NOUN') ? 1 : 0;
}

/** After "said Senator Ada Lind" the words "of Arizona" tell where she is from. */
function isPerson(phrase: Phrase | null): boolean {
  if (!phrase || phrase.described) return false;
  return phrase.kind === 'person' || (phrase.kind === 'name' && phrase.core.end - phrase.core.first > 1);
}
