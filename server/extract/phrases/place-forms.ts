import { matchEntry } from '../gazetteer/gazetteer.ts';
import { foldName } from '../gazetteer/town-index.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { opensGroup } from './opening-groups.ts';

/** Words of a name that a word such as "Lake" opens. */
const LONGEST_BEHIND = 3;

/** Words of a name that a word such as "County" ends, with it. */
const LONGEST_BEFORE = 6;

/**
 * A place by the form of its name: "Lake Lind", "Gulf of Prent", "Prent County", "Northern Norway", "Kabupaten Prent".
 * `known` is what the gazetteer has at token `at`; null where no form stands there or it reaches no further.
 */
export function placeAt(layout: Layout, at: number, within: Range, known: Phrase | null): Phrase | null {
  const found =
    frontedAt(layout, at, within) ??
    (layout.pack.roles.headFirst ? sideAfter(layout, known, within) : nativeAt(layout, at, within, known));
  return found && found.end > (known?.end ?? 0) ? found : null;
}

/** Forms of languages that put the name first. */
function nativeAt(layout: Layout, at: number, within: Range, known: Phrase | null): Phrase | null {
  const tail = tailedAt(layout, at, within, known);
  const side = tail ?? saintAt(layout, at, within) ?? sideBefore(layout, at, within);
  return side ?? wholeAt(layout, at, within);
}

/** "Mount Lind", "Kecamatan Prent": the word and up to three capitals. */
function frontedAt(layout: Layout, at: number, within: Range): Phrase | null {
  const { fronts } = layout.pack.places;
  if (!fronts.has(lowerAt(layout, at))) return null;
  if (layout.pack.roles.headFirst && goesOn(layout, at - 1) && !opensGroup(layout, at - 1)) return null;
  const first = layout.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const known = matchEntry(layout.gazetteer, layout.tokens, first);
  const end =
    known?.kind === 'place' || known?.kind === 'country'
      ? first + known.words.length
      : runEnd(layout, first, within);
  if (end <= first || end > within.end || isBody(layout, at, end)) return null;
  // "Laut Jepang", "Kampung Cina" lie anywhere.
  const country = known?.in;
  return placePhrase(layout, { first: at, end }, country);
}

/**
 * How a known place is called that a word of what it is stands before: Ambon for "Kota Ambon", Jawa Barat for "Provinsi
 * Jawa Barat"; null where places of two sorts bear the name.
 */
export function calledWithout(
  layout: Layout,
  { first, end }: Range,
): Pick<Phrase, 'key' | 'name' | 'in'> | null {
  const { sorts, towns } = layout.pack.places;
  const sort = lowerAt(layout, first);
  const own = sorts.get(sort);
  if (!own || end - first < 2) return null;
  const words = wordsIn(layout, { first: first + 1, end });
  const entry = matchEntry(layout.gazetteer, layout.tokens, first + 1);
  const known = entry?.kind === 'place' && entry.words.length === end - first - 1 ? entry : null;
  if (known && (own.has(words.toLowerCase()) || (towns.has(sort) && known.use === 'seat')))
    return { key: known.key, name: known.name, in: known.in };
  const town = towns.has(sort) && !entry ? layout.towns.get(foldName(words)) : undefined;
  return town ? { key: `place:${foldName(words)}`, name: words, in: town.in } : null;
}

/**
 * "hotel Prent", "stadion Lind", its noun in small letters. What is known by itself keeps its name: the stadiums of a
 * country are not called after it, and who strikes "gedung DPR" strikes the parliament.
 */
export function siteAt(
  layout: Layout,
  at: number,
  within: Range,
  knownAt: (at: number) => Phrase | null,
): Phrase | null {
  if (layout.tokens[at]?.capital || !layout.pack.places.sites.has(lowerAt(layout, at))) return null;
  if (at + 1 >= within.end || !goesOn(layout, at + 1)) return null;
  const end = Math.min(runEnd(layout, at + 1, within), within.end);
  if (knownAt(at + 1) || isBody(layout, at + 1, end)) return null;
  return placePhrase(layout, { first: at, end }, undefined);
}

function runEnd(layout: Layout, first: number, within: Range): number {
  let end = first;
  while (end < Math.min(within.end, first + LONGEST_BEHIND)) {
    const saint = layout.tokens[end - 1]?.text === 'St' && layout.tokens[end]?.text === '.';
    if (!(saint || goesOn(layout, end)) || (end > first && isCountry(layout, end))) break;
    end++;
  }
  return end;
}

/** "Prent County", "Ohio River"; a word that people bear too only where a preposition or article stands before. */
function tailedAt(layout: Layout, at: number, within: Range, known: Phrase | null): Phrase | null {
  const { tails, shyTails, clubTails } = layout.pack.places;
  if (!layout.tokens[at + 1]?.capital && !isParticle(layout, at + 1) && !isInitialStop(layout, at + 1))
    return null;
  for (let end = at; end < Math.min(within.end, at + LONGEST_BEFORE); end++) {
    if (end > at && (isParticle(layout, end) || isInitialStop(layout, end))) continue;
    if (!goesOn(layout, end)) return null;
    const word = lowerAt(layout, end);
    if (
      end === at ||
      goesOn(layout, end + 1) ||
      isParticle(layout, end + 1) ||
      isInitialStop(layout, end + 1)
    )
      continue;
    const range = { first: at, end: end + 1 };
    if (isBody(layout, at, end)) return null;
    const told = known && known.end === end ? (known.in ?? known.iso3) : undefined;
    if (tails.has(word))
      return isPerson(layout, at) && !CALLED.has(word) ? null : placePhrase(layout, range, told);
    if (shyTails.has(word)) {
      const person = layout.pack.givenNames.has(lowerAt(layout, at));
      // "Norway Street" is called after a country, which no person's name is.
      const named = known?.kind === 'country' && known.use === 'name' && known.end === end;
      return (named || isPlaced(layout, at)) && !person ? placePhrase(layout, range, told) : null;
    }
    if (clubTails.has(word) && !isClub(layout, at, end, word)) return placePhrase(layout, range, told);
    return null;
  }
  return null;
}

/** Tails of what is called after people, and by which nobody is called. */
const CALLED: ReadonlySet<string> = new Set('airport avenue boulevard cathedral basilica'.split(' '));

/** "de" of "Ola de Lind Airport". */
function isParticle(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.capital !== false || layout.tokens[at + 1]?.capital !== true) return false;
  return layout.pack.roles.namePartLowers.has(token.lower) && goesOn(layout, at + 1);
}

/** The stop of "Ola F. Lind Airport", "O.F. Lind Airport". */
function isInitialStop(layout: Layout, at: number): boolean {
  const [initial, stop, next] = layout.tokens.slice(at - 1, at + 2);
  return stop?.text === '.' && initial?.text.length === 1 && initial.capital && next?.capital === true;
}

/** "Leeds City", "Ohio State" are who plays there; a town that a seat of government has for its name too is one. */
function isClub(layout: Layout, at: number, end: number, tail: string): boolean {
  const entry = matchEntry(layout.gazetteer, layout.tokens, at);
  const home = entry && entry.words.length === end - at ? (entry.in ?? entry.iso3) : townAt(layout, at, end);
  return home === 'GBR' || (tail === 'state' && home === 'USA') || lowerAt(layout, at - 1) === 'v';
}

function townAt(layout: Layout, first: number, end: number): string | undefined {
  return layout.towns.get(foldName(wordsIn(layout, { first, end })))?.in;
}

/** "Northern Norway", "East Bergen": a part of what is known. */
function sideBefore(layout: Layout, at: number, within: Range): Phrase | null {
  const word = lowerAt(layout, at);
  if (!layout.pack.places.sides.has(word)) return null;
  if (word === 'new' && (opensSentence(layout, at) || inHeadline(layout, at))) return null;
  const entry = matchEntry(layout.gazetteer, layout.tokens, at + 1);
  const end = at + 1 + (entry?.words.length ?? 0);
  if (!entry || end > within.end || entry.use === 'demonym' || goesOn(layout, end)) return null;
  if (entry.kind !== 'place' && entry.kind !== 'country') return null;
  return placePhrase(layout, { first: at, end }, entry.in ?? entry.iso3);
}

/** Before what is named after a saint, and lies somewhere: "in St. Lind", "on St. Lind". */
const SAINTLY: ReadonlySet<string> = new Set([
  'on',
  'off',
  'to',
  'across',
  'toward',
  'towards',
  'around',
  'visited',
]);

/** "St. Lind" of "in St. Lind", "the island of St. Lind", "St. Lind's": a town or an island, and no saint. */
function saintAt(layout: Layout, at: number, within: Range): Phrase | null {
  const saint = layout.tokens[at];
  if (saint?.text !== 'St' && saint?.text !== 'Ste') return null;
  const first = layout.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  const { placePrepositions } = layout.pack.grammar;
  const before = lowerAt(layout, at - 1);
  const placed =
    placePrepositions.has(before) || SAINTLY.has(before) || (before === 'of' && isWhole(layout, at - 2));
  if (!placed || !goesOn(layout, first)) return null;
  let end = runEnd(layout, first, within);
  if (lowerAt(layout, end) === "'s")
    end = goesOn(layout, end + 1) ? runEnd(layout, end + 1, within) : end + 1;
  return isBody(layout, at, end) ? null : placePhrase(layout, { first: at, end }, undefined);
}

/** "island", "city": what lies somewhere. */
function isWhole(layout: Layout, at: number): boolean {
  const { wholes, nouns } = layout.pack.places;
  const word = lowerAt(layout, at);
  return wholes.has(word) || nouns.has(word);
}

/** "Prent Utara", where Prent is a known place. */
function sideAfter(layout: Layout, known: Phrase | null, within: Range): Phrase | null {
  if (!known || known.use === 'demonym' || (known.kind !== 'place' && known.kind !== 'country')) return null;
  const { end } = known;
  const side = layout.tokens[end];
  if (end >= within.end || !side?.capital || !layout.pack.places.sides.has(side.lower)) return null;
  return placePhrase(layout, { first: known.first, end: end + 1 }, known.in ?? known.iso3);
}

/** "Gulf of Prent", "Strait of the Linds". */
function wholeAt(layout: Layout, at: number, within: Range): Phrase | null {
  if (!layout.pack.places.wholes.has(lowerAt(layout, at)) || lowerAt(layout, at + 1) !== 'of') return null;
  const first = layout.pack.grammar.articles.has(lowerAt(layout, at + 2)) ? at + 3 : at + 2;
  const end = runEnd(layout, first, within);
  return end > first ? placePhrase(layout, { first: at, end }, undefined) : null;
}

function placePhrase(layout: Layout, range: Range, country: string | undefined): Phrase {
  const key = `place:${wordsIn(layout, range).toLowerCase()}`;
  const where = country ? { in: country } : {};
  return phraseOf(layout, {
    ...range,
    kind: 'place',
    ...(calledWithout(layout, range) ?? { key, ...where }),
  });
}

function goesOn(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.capital === true && !layout.pack.grammar.functionWords.has(token.lower);
}

function isCountry(layout: Layout, at: number): boolean {
  return matchEntry(layout.gazetteer, layout.tokens, at)?.kind === 'country';
}

/** True if a word of bodies or offices stands among the tokens: "Lake District Council". */
function isBody(layout: Layout, first: number, end: number): boolean {
  const { organisations, roles } = layout.pack;
  for (let at = first; at < end; at++) {
    const word = lowerAt(layout, at);
    if (organisations.heads.has(word) || roles.heads.has(word)) return true;
  }
  return (
    roles.heads.has(lowerAt(layout, end)) ||
    (goesOn(layout, end) && organisations.heads.has(lowerAt(layout, end)))
  );
}

/** "Karen" of "Karen Park". */
function isPerson(layout: Layout, at: number): boolean {
  return layout.pack.givenNames.has(lowerAt(layout, at)) && !isPlaced(layout, at);
}

/** In, at, near or on it, or "the" before it, and no first word of a sentence. */
function isPlaced(layout: Layout, at: number): boolean {
  const { placePrepositions, articles } = layout.pack.grammar;
  const before = lowerAt(layout, at - 1);
  if (opensSentence(layout, at)) return false;
  if (layout.tokens[at - 1]?.kind === 'number') return true;
  return placePrepositions.has(before) || articles.has(before) || before === 'on' || before === 'along';
}
