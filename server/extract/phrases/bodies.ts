import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, type Range, wordsIn } from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { isAcronym as isAcronymText } from './acronyms.ts';
import type { NamedTokens } from './named.ts';
import type { Title } from './titles.ts';

/**
 * The organisation of an office within `range`. Its name begins, by the first of these that holds: at a whole
 * ("Kementerian"), at a head of such names, at an acronym or a known one, where the tagger sees one, at a part
 * ("Fakultas"), after the title where an acronym in brackets ends it. Parts and leaderships before it ("Dewan Pimpinan
 * Pusat") belong to the office.
 */
export function findBody(
  layout: Layout,
  title: Title,
  range: Range,
  names: NamedTokens,
  atoms: Neighbours,
): Range | null {
  if (layout.pack.roles.ofState.has(title.head)) return null;
  const start = Math.max(afterLead(layout, range), title.first + 1);
  const tests = [isWhole, isHead, isAcronym, opensKnown(names, atoms), isStanding];
  const placed = tokensOfPlaces(start, range.end, atoms);
  for (const test of tests)
    for (let at = start; at < range.end; at++)
      if (
        !placed.has(at) &&
        (layout.tokens[at]?.capital || isNamedBody(atoms, at)) &&
        !isBracketed(layout, at) &&
        test(layout, at, atoms)
      ) {
        if (test === isStanding && at < title.end) continue;
        const first = endsName(layout, at) ? firstCapital(layout, Math.max(start, title.end), at) : at;
        return { first, end: bodyEnd(layout, first, range.end) };
      }
  const first =
    (placed.size > 0 ? null : spelledOut(layout, start, range.end)) ??
    afterPlain(layout, title, range, start);
  if (first !== null && atoms.startingAt(first)?.kind === 'person') return null;
  return first === null ? null : { first, end: bodyEnd(layout, first, range.end) };
}

/** "kementerian luar negeri Mesir": a body whose name opens in small letters. */
function isNamedBody(atoms: Neighbours, at: number): boolean {
  return atoms.startingAt(at)?.kind === 'organisation';
}

/** The words of countries and places: "Serikat" of "Amerika Serikat" is no union. */
function tokensOfPlaces(first: number, end: number, atoms: Neighbours): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = first; at < end; at++) {
    const known = atoms.startingAt(at);
    if (known?.kind !== 'country' && known?.kind !== 'place') continue;
    for (let word = at; word < known.end; word++) found.add(word);
  }
  return found;
}

/** Where the words begin that an acronym in brackets stands for: "Nelayan Bahari Nusantara (NBN)". */
function spelledOut(layout: Layout, first: number, end: number): number | null {
  for (let at = first + 1; at < end; at++) {
    const acronym = layout.tokens[at]?.text ?? '';
    if (!isBracketed(layout, at) || layout.tokens[at + 1]?.text !== ')') continue;
    const words = isUpper(acronym) ? acronym.length : 2;
    for (let from = at - 2, capitals = 0; from >= first; from--) {
      if (layout.tokens[from]?.capital) capitals++;
      if (capitals >= words && layout.tokens[from]?.text.charAt(0) === acronym.charAt(0)) return from;
    }
  }
  return null;
}

/**
 * Capitals after the plain words of an office are its body's name: "pengamat politik Samudra Biru", after a leadership
 * ("Pengurus Besar Samudra Biru"), and after the head of a firm ("Direktur Utama Samudra Biru").
 */
function afterPlain(layout: Layout, title: Title, range: Range, start: number): number | null {
  const led = start > Math.max(range.first, title.first + 1);
  const first = firstCapital(layout, Math.max(start, title.end), range.end);
  if (first >= range.end || isKnownPlace(layout, first)) return null;
  const { ofFirms } = layout.pack.roles;
  const plain =
    first > title.first + 1 &&
    layout.tokens[first - 1]?.kind === 'word' &&
    !layout.tokens[first - 1]?.capital;
  const firm = ofFirms.has(title.head);
  return led || plain || firm ? first : null;
}

function isKnownPlace(layout: Layout, at: number): boolean {
  const kind = matchEntry(layout.gazetteer, layout.tokens, at)?.kind;
  return kind === 'place' || kind === 'country';
}

/** Past "Dewan Pimpinan Pusat", "Pengurus Besar": who leads an organisation, not what it is. */
function afterLead(layout: Layout, range: Range): number {
  for (let at = range.first; at < range.end; at++)
    for (const words of layout.pack.organisations.leads)
      if (
        at + words.length < range.end &&
        wordsStandAt(layout, words, at) &&
        !isOfState(layout, at + words.length)
      )
        return at + words.length;
  return range.first;
}

/** "RI" of "DPD RI": a chamber of the state. */
function isOfState(layout: Layout, at: number): boolean {
  return matchEntry(layout.gazetteer, layout.tokens, at)?.kind === 'country';
}

function isWhole(layout: Layout, at: number): boolean {
  return layout.pack.organisations.wholes.has(lowerAt(layout, at));
}

/** A head of names of organisations; "Komisi II" and "Komisi E" are parts of one. */
function isHead(layout: Layout, at: number): boolean {
  const { heads, units, unitsBut, firms } = layout.pack.organisations;
  const word = lowerAt(layout, at);
  const next = lowerAt(layout, at + 1);
  if (units.has(word)) return unitsBut.some((words) => wordsStandAt(layout, words, at));
  return heads.has(word) && !firms.has(next) && !/^(?:[IVX]+|[A-Z])$/.test(layout.tokens[at + 1]?.text ?? '');
}

/** True where an organisation's name may begin after "dari". */
export function opensBody(layout: Layout, at: number, names: NamedTokens, atoms: Neighbours): boolean {
  if (!layout.tokens[at]?.capital) return isHead(layout, at) && layout.tokens[at + 1]?.capital === true;
  const tests = [isHead, isStanding, isAcronym, opensKnown(names, atoms)];
  return tests.some((test) => test(layout, at, atoms));
}

/** A part that is named where the whole is not: "Fakultas Hukum". */
function isStanding(layout: Layout, at: number): boolean {
  const { units, heads } = layout.pack.organisations;
  const word = lowerAt(layout, at);
  return units.has(word) && heads.has(word);
}

function isAcronym(layout: Layout, at: number, atoms: Neighbours): boolean {
  const text = layout.tokens[at]?.text ?? '';
  const known = atoms.startingAt(at)?.kind;
  return (
    text.length > 1 &&
    isUpper(text) &&
    !/^[IVX]+$/.test(text) &&
    known !== 'country' &&
    known !== 'place' &&
    known !== 'person'
  );
}

function opensKnown(names: NamedTokens, atoms: Neighbours) {
  return (_: Layout, at: number) => {
    const known = atoms.startingAt(at)?.kind;
    return known === 'organisation' || (names.opensBody(at) && known !== 'country' && known !== 'place');
  };
}

/** "(KPU)" stands for what is before it. */
function isBracketed(layout: Layout, at: number): boolean {
  return layout.tokens[at - 1]?.text === '(';
}

/** "Ocean Justice Initiative": a head that stands last, as in English. */
function endsName(layout: Layout, at: number): boolean {
  return layout.pack.organisations.enders.has(lowerAt(layout, at));
}

/** "dari Fraksi Lind", "di Oslo", "Bidang Perlindungan Konsumen" behind an acronym: more of the office, not of its body. */
function isApart(layout: Layout, at: number): boolean {
  const { affiliationMarkers, destinations } = layout.pack.roles;
  const word = lowerAt(layout, at);
  const [before, token, next] = layout.tokens.slice(at - 1, at + 2);
  if (affiliationMarkers.has(word) && !destinations.has(word))
    return token?.capital === false && next?.capital === true;
  return word === 'bidang' && (before?.text === ')' || isAcronymText(before?.text ?? ''));
}

/** An acronym in brackets behind token `at`, for what stands on both sides of it. */
function isSpelledOut(layout: Layout, at: number, limit: number): boolean {
  for (let word = at; word < limit; word++) if (isBracketed(layout, word)) return true;
  return false;
}

function firstCapital(layout: Layout, first: number, end: number): number {
  let at = first;
  while (at < end && !layout.tokens[at]?.capital) at++;
  return at;
}

/** A place after a comma tells where, and is no part of the name; nor are small words behind its acronym in brackets. */
function bodyEnd(layout: Layout, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++) {
    const [open, , close, next] = layout.tokens.slice(at - 1, at + 3);
    const closed = open?.text === '(' && close?.text === ')' && isAcronymText(layout.tokens[at]?.text ?? '');
    if (at > first && isApart(layout, at) && !isSpelledOut(layout, at, limit)) return at;
    if (closed && at + 2 < limit && next?.kind === 'word' && !next.capital) return at + 2;
    if (layout.tokens[at]?.text !== ',' || layout.tokens[at - 1]?.text === '(') continue;
    const place = matchEntry(layout.gazetteer, layout.tokens, at + 1);
    if (place?.kind === 'place' && at + 1 + place.words.length >= limit - 1) return at;
  }
  return limit;
}

/** The country or place that ends an office: "Wali Kota Bergen". */
export function placeIn(first: number, end: number, atoms: Neighbours): Phrase | null {
  const country = countryIn(first, end, atoms);
  const last = atoms.endingAt(end);
  return country ?? (last?.kind === 'place' && last.first >= first ? last : null);
}

function countryIn(first: number, end: number, atoms: Neighbours): Phrase | null {
  for (let at = first; at < end; at++) {
    const atom = atoms.startingAt(at);
    if (atom?.kind === 'country') return atom;
  }
  return null;
}

export function organisationOf(layout: Layout, range: Range, atoms: Neighbours): Phrase {
  const whole = trimmed(layout, range);
  const known = atoms.startingAt(whole.first);
  if (known && known.end === whole.end && (known.kind === 'organisation' || known.kind === 'country'))
    return known;
  const country = countryIn(whole.first, whole.end, atoms);
  return phraseOf(layout, {
    ...whole,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, whole).toLowerCase()}`,
    of: country,
    ...(country?.iso3 ? { in: country.iso3 } : {}),
  });
}

/** Without commas and small words at its end. */
export function trimmed(layout: Layout, range: Range): Range {
  let { end } = range;
  for (;;) {
    if (end > range.first + 1 && isLoose(layout, end - 1)) end--;
    else if (end > range.first + 3 && isRankInBrackets(layout, end - 3)) end -= 3;
    else return { first: range.first, end };
  }
}

/** "(Purn)" of "Letjen TNI (Purn) Ada Lind". */
function isRankInBrackets(layout: Layout, at: number): boolean {
  const [open, rank, close] = layout.tokens.slice(at, at + 3);
  return open?.text === '(' && close?.text === ')' && layout.pack.roles.ranks.has(rank?.lower ?? '');
}

/** A comma, an open bracket or a small word: none ends a name or an office. */
export function isLoose(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.text === ',' || token?.text === '(' || layout.pack.roles.linkers.has(token?.lower ?? '');
}
