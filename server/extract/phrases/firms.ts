import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** Most words of what a firm is called beside its name: "a small family bank". */
const LONGEST_CALLING = 4;

/** The names, lower case, of which the text tells that they are no one's: "Corvale, a bank", "shares of Corvale". */
export function findFirms(layout: Layout, names: readonly Phrase[]): ReadonlySet<string> {
  const found = new Set<string>();
  if (!layout.pack.tagger) return found;
  for (const name of names)
    if (name.kind === 'name' && !hasGivenName(layout, name) && isFirm(layout, name))
      found.add(lowerIn(layout, name.core));
  return found;
}

function hasGivenName(layout: Layout, { core }: Phrase): boolean {
  return core.end - core.first > 1 && layout.pack.givenNames.has(lowerAt(layout, core.first));
}

function isFirm(layout: Layout, { first, end }: Phrase): boolean {
  const { organisations, grammar, cues } = layout.pack;
  const next = lowerAt(layout, end);
  if (next === ',') return isCalledFirm(layout, end + 1);
  if (organisations.stakes.has(next)) return true;
  if (grammar.joiners.has(next) || cues.has(next)) return owns(layout, end + 1);
  return organisations.stakes.has(lowerAt(layout, first - 2)) && lowerAt(layout, first - 1) === 'of';
}

/** "the company", "a family bank" at `at`. */
function isCalledFirm(layout: Layout, at: number): boolean {
  const { grammar, descriptions } = layout.pack;
  if (!grammar.articles.has(lowerAt(layout, at))) return false;
  let head = at;
  for (let next = at + 1; next <= at + LONGEST_CALLING; next++) {
    const { kind, capital } = layout.tokens[next] ?? {};
    if (kind !== 'word' || capital || !['NOUN', 'ADJ', 'PROPN'].includes(layout.tags[next] ?? '')) break;
    head = next;
  }
  const owned = lowerAt(layout, head + 1) === "'s";
  return !owned && descriptions.heads.get(lowerAt(layout, head))?.kind === 'organisation';
}

/** "its" at `at`: of no person. */
function owns(layout: Layout, at: number): boolean {
  const owner = layout.pack.possessives.get(lowerAt(layout, at));
  return owner?.number === 'one' && !owner.kinds.includes('person');
}

/** Most words between a firm's place and the word that ends its name. */
const LONGEST_MIDDLE = 2;

/** The word that ends a firm's name whose place ends at `at`: "Exchange" of "Oslo Metal Exchange"; -1 where none does. */
function enderFrom(layout: Layout, at: number, within: Range): number {
  const { organisations, grammar, dates } = layout.pack;
  for (let tail = at; tail <= at + LONGEST_MIDDLE && tail < within.end; tail++) {
    const { capital, lower = '' } = layout.tokens[tail] ?? {};
    if (!capital || grammar.functionWords.has(lower) || dates.weekdays.has(lower)) return -1;
    const goesOn = lower === 'international' && layout.tokens[tail + 1]?.capital === true;
    if (organisations.enders.has(lower) && !goesOn && !organisations.enders.has(lowerAt(layout, tail + 1)))
      return tail;
  }
  return -1;
}

/** Most words of a firm's name before the form in law that ends it. */
const LONGEST_NAME = 5;

/** The word of a firm's form in law that ends a name: "Inc" of "Prent Norwegia Inc"; -1 where none does. */
function lawfulFrom(layout: Layout, first: number, within: Range): number {
  const { forms, firms, stakes } = layout.pack.organisations;
  if (stakes.has(lowerAt(layout, first))) return -1;
  for (let tail = first + 1; tail < within.end && tail - first <= LONGEST_NAME; tail++) {
    const { capital, lower = '' } = layout.tokens[tail] ?? {};
    if (!capital || firms.has(lower) || layout.pack.grammar.functionWords.has(lower)) return -1;
    if (forms.has(lower)) return tail;
  }
  return -1;
}

/** "China Airlines", "Oslo Metal Exchange", "Prent Norwegia Inc", where heads come first but firms have English names. */
export function firmAt(layout: Layout, first: number, within: Range, known: Phrase | null): Phrase | null {
  if (!layout.pack.roles.headFirst) return null;
  const placed = known?.kind === 'country' || known?.kind === 'place';
  const ender = placed ? enderFrom(layout, known.end, within) : -1;
  const tail = ender < 0 ? lawfulFrom(layout, first, within) : ender;
  if (tail < 0) return null;
  const range = { first, end: tail + 1 };
  return phraseOf(layout, {
    ...range,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, range).toLowerCase()}`,
  });
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/**
 * "Danone Indonesia", "Samsung India": the branch that the firm of `range` has in a country, which is one name; not "Boeing
 * China orders", "Nissan Jepang-Korea".
 */
export function branchAt(layout: Layout, { first, end }: Range): Phrase | null {
  const country = matchEntry(layout.gazetteer, layout.tokens, end);
  if (country?.kind !== 'country' || !country.iso3 || country.use === 'demonym') return null;
  const range = { first, end: end + country.words.length };
  const next = layout.tokens[range.end];
  if (next?.text === '-' || NOMINAL.has(layout.tags[range.end] ?? '')) return null;
  const name = wordsIn(layout, range);
  const key = `organisation:${name.toLowerCase()}`;
  return phraseOf(layout, { ...range, kind: 'organisation', key, name, in: country.iso3 });
}
