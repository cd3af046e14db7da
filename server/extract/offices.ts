import { matchEntry } from './gazetteer.ts';
import type { Layout } from './layout.ts';
import type { LearnedName, NamedTokens } from './named.ts';
import type { Neighbours } from './neighbours.ts';
import { lowerIn, type Phrase, phraseOf, type Range, wordsIn, wordsStandAt } from './phrase.ts';
import type { Title } from './titles.ts';

/** Longest office with its body, in tokens. */
const LONGEST_OFFICE = 30;

/** Most plain words in lower case in a row: "pengamat kebijakan publik". */
const MOST_PLAIN = 5;

/** Small words that an office and its body may hold. */
const LINKING = new Set(
  'dan di dari untuk pada bidang serta yang juga sekaligus of for on and to the in &'.split(' '),
);

/** How sure the tagger must be of a name that no office goes with. */
const SURE_ALONE = 0.7;

/**
 * The people whom the language's tagger names, each with the office that the words around tell: before the name
 * ("Kepala Dinas Kesehatan Kota Bergen dr Ada Lind", "pengamat politik dari Universitas Bergen, Ada Lind"), after it
 * ("Ada Lind, Kepala Dinas Kesehatan"), or the body alone ("Ada Lind dari Universitas Bergen"). The title reaches to
 * where the body's name begins.
 */
export function findLearnedPeople(
  layout: Layout,
  titles: readonly Title[],
  atoms: Neighbours,
  names: NamedTokens,
): Phrase[] {
  const found: Phrase[] = [];
  let next = 0;
  for (const name of names.people) {
    const floor = found.at(-1)?.end ?? 0;
    if (name.first < floor) continue;
    while (next < titles.length && (titles[next]?.first ?? 0) < floor) next++;
    const person = personOf(layout, { titles, next, floor }, atoms, names, name);
    if (person) found.push(person);
  }
  return found;
}

/** The offices not yet taken: from `titles[next]` on, and no word before token `floor`. */
interface Free {
  readonly titles: readonly Title[];
  readonly next: number;
  readonly floor: number;
}

function personOf(
  layout: Layout,
  free: Free,
  atoms: Neighbours,
  names: NamedTokens,
  name: LearnedName,
): Phrase | null {
  const before = officeBefore(layout, free, name);
  if (before) return holder(layout, atoms, names, name, before.title, before.end);
  const after = officeAfter(layout, free, atoms, name);
  if (after) return holder(layout, atoms, names, name, after.title, after.end);
  const body = bodyAfter(layout, atoms, names, name);
  if (body)
    return phraseOf(layout, { first: name.first, end: body.end, core: bare(name), kind: 'person', of: body });
  const known = atoms.startingAt(name.first);
  if (name.confidence < SURE_ALONE || (known && known.kind !== 'name' && known.end >= name.end)) return null;
  return phraseOf(layout, { ...bare(name), kind: 'person' });
}

function bare({ first, end }: Range): Range {
  return { first, end };
}

function holder(
  layout: Layout,
  atoms: Neighbours,
  names: NamedTokens,
  name: Range,
  title: Title,
  limit: number,
): Phrase {
  const first = { first: title.first, end: firstOfficeEnd(layout, title, limit) };
  const body =
    findBody(layout, title, first, names, atoms) ??
    (first.end < limit ? findBody(layout, title, { first: first.end, end: limit }, names, atoms) : null);
  const of = body ? organisationOf(layout, body, atoms) : placeIn(title.end, first.end, atoms);
  const end = of && of.first < first.end ? of.first : first.end;
  return phraseOf(layout, {
    first: Math.min(title.first, name.first),
    end: Math.max(limit, name.end),
    core: bare(name),
    kind: 'person',
    title: trimmed(layout, { first: title.first, end }),
    of,
    gender: layout.pack.roles.gendered.get(title.head) ?? null,
  });
}

/** A second office ("sekaligus Ketua ...", "dan Ketua ...", "yang juga Ketua ...") ends the first. */
function firstOfficeEnd(layout: Layout, title: Title, limit: number): number {
  const { heads } = layout.pack.roles;
  for (let at = title.first + 1; at < limit; at++) {
    const word = lowerAt(layout, at);
    const second = heads.has(lowerAt(layout, at + 1));
    if (word === 'sekaligus' || word === 'yang' || (second && ['dan', 'serta'].includes(word))) return at;
  }
  return limit;
}

function lowerAt(layout: Layout, at: number): string {
  return layout.tokens[at]?.lower ?? '';
}

interface Office {
  readonly title: Title;
  /** Where the office and its body end. */
  readonly end: number;
}

/** The first office of the words that lead to the name. */
function officeBefore(layout: Layout, free: Free, name: Range): Office | null {
  const sentence = layout.sentences[layout.sentenceOf[name.first] ?? -1];
  const floor = Math.max(free.floor, sentence?.first ?? 0, name.first - LONGEST_OFFICE);
  const reach = reachBefore(layout, free, name.first, floor);
  const title = free.titles.slice(free.next).find((each) => each.first >= reach);
  if (!title || title.end > name.first) return null;
  return { title, end: endBefore(layout, title, name) };
}

/** How far back from the name the words may belong to an office. */
function reachBefore(layout: Layout, free: Free, from: number, floor: number): number {
  const openers = new Set<number>();
  const heads = new Set<number>();
  for (let i = free.next; i < free.titles.length; i++) {
    const title = free.titles[i];
    if (!title || title.first >= from) break;
    openers.add(title.first);
    for (let at = title.first; at < title.end; at++) heads.add(at);
  }
  let plain = 0;
  let at = from;
  while (at > floor) {
    const word = layout.tokens[at - 1];
    if (!word || (!heads.has(at - 1) && !mayHold(layout, at - 1))) break;
    if (word.text === ',' && openers.has(at)) break;
    plain = isPlain(layout, at - 1) && !heads.has(at - 1) ? plain + 1 : 0;
    if (plain > MOST_PLAIN) break;
    at--;
  }
  return at;
}

/** Where an office before a name ends: a comma and a rank go with the name. */
function endBefore(layout: Layout, title: Title, name: Range): number {
  let end = name.first;
  while (end > title.end) {
    const rank = rankBefore(layout, end);
    if (rank < end && rank >= title.end) end = rank;
    else if ([',', '.'].includes(layout.tokens[end - 1]?.text ?? '')) end--;
    else break;
  }
  return end;
}

/** Where the rank or degree right before token `end` begins: "Brigadir Jenderal (Pol)", "dr"; `end` where none is. */
export function rankBefore(layout: Layout, end: number): number {
  const { ranks } = layout.pack.roles;
  const word = (at: number) => layout.tokens[at]?.lower ?? '';
  let first = end;
  for (;;) {
    const stop = word(first - 1) === '.' ? 1 : 0;
    if (ranks.has(word(first - 1 - stop))) first -= 1 + stop;
    else if (word(first - 1) === 'besar' && word(first - 2) === 'komisaris') first -= 2;
    else if (word(first - 1) === ')' && ranks.has(word(first - 2)) && word(first - 3) === '(') first -= 3;
    else return first;
  }
}

/** An office right after the name: ", Kepala Dinas Kesehatan,", " selaku Kepala Dinas Kesehatan". */
function officeAfter(layout: Layout, free: Free, atoms: Neighbours, name: Range): Office | null {
  const start = afterAge(layout, name.end);
  const opener = layout.tokens[start];
  let at = start + 1;
  if (opener?.text !== ',' && !layout.pack.roles.capacities.has(opener?.lower ?? '')) return null;
  const { determiners } = layout.pack.descriptions;
  while (
    ['yang', 'juga', 'salah', 'satu'].includes(layout.tokens[at]?.lower ?? '') ||
    determiners.has(layout.tokens[at]?.lower ?? '')
  )
    at++;
  const title = free.titles.slice(free.next).find((each) => each.first >= at);
  if (title?.first !== at) return null;
  return { title, end: endAfter(layout, title, atoms) };
}

/** Past "(19)". */
function afterAge(layout: Layout, at: number): number {
  const [open, age, close] = layout.tokens.slice(at, at + 3);
  return open?.text === '(' && age?.kind === 'number' && close?.text === ')' ? at + 3 : at;
}

function endAfter(layout: Layout, title: Title, atoms: Neighbours): number {
  const sentence = layout.sentences[layout.sentenceOf[title.first] ?? -1];
  const limit = Math.min(sentence?.end ?? 0, title.first + LONGEST_OFFICE);
  let end = title.end;
  for (let plain = 0; end < limit && mayHold(layout, end); end++) {
    plain = isPlain(layout, end) ? plain + 1 : 0;
    if (plain > MOST_PLAIN || (layout.tokens[end]?.text === ',' && !listGoesOn(layout, end, limit))) break;
    if (atoms.startingAt(end)?.kind === 'person') break;
  }
  while (end > title.end && isLoose(layout, end - 1)) end--;
  return end;
}

/** In "Dinas Pariwisata, Pemuda, dan Olahraga" the list goes on after the first comma. */
function listGoesOn(layout: Layout, comma: number, limit: number): boolean {
  const { weekdays } = layout.pack.dates;
  for (let at = comma + 1; at < Math.min(limit, comma + 8); at++) {
    const token = layout.tokens[at];
    if (token?.lower === 'dan') return layout.tokens[at + 1]?.capital === true;
    if (!token || weekdays.has(token.lower) || (!token.capital && token.text !== ',')) return false;
  }
  return false;
}

/** "Ada Lind dari Universitas Bergen", "Ada Lind (41) dari PT Laut": the body alone. */
function bodyAfter(layout: Layout, atoms: Neighbours, names: NamedTokens, name: Range): Phrase | null {
  const at = afterAge(layout, name.end);
  if (
    !layout.pack.roles.affiliationMarkers.has(layout.tokens[at]?.lower ?? '') ||
    layout.tokens[at]?.lower === 'di'
  )
    return null;
  const first = at + 1;
  const opens = [isHead, isStanding, isAcronym, opensKnown(names, atoms)].some((test) =>
    test(layout, first, atoms),
  );
  if (!layout.tokens[first]?.capital || !opens) return null;
  let end = first + 1;
  while (mayHold(layout, end) && layout.tokens[end]?.text !== ',') end++;
  while (end > first + 1 && isLoose(layout, end - 1)) end--;
  return organisationOf(layout, { first, end }, atoms);
}

/** Capitals, numbers, small words and plain nouns; a comma only where more of a list or the name follows. */
function mayHold(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const next = layout.tokens[at + 1];
  if (!token || !next || (layout.quotationOf[at] ?? -1) >= 0) return false;
  const { dates, roles } = layout.pack;
  if (token.capital) return !dates.weekdays.has(token.lower) || layout.tokens[at - 1]?.capital === true;
  if (token.lower === 'dalam') return next.lower === 'negeri';
  if (token.kind === 'number' || LINKING.has(token.lower)) return true;
  if (token.text === ',') return next.capital || next.lower === 'dan' || roles.ranks.has(next.lower);
  if (['(', ')', '-', '/', '&', '.', ';'].includes(token.text))
    return token.text !== ';' && token.text !== '.';
  return isPlain(layout, at) || isTitleWord(layout, at);
}

function isTitleWord(layout: Layout, at: number): boolean {
  const { roles } = layout.pack;
  const word = layout.tokens[at]?.lower ?? '';
  return [roles.heads, roles.portfolio, roles.honorifics, roles.ranks].some((words) => words.has(word));
}

/** A word in lower case that is neither a verb nor a small word. */
function isPlain(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const { grammar, cues, pronouns, dates } = layout.pack;
  if (LINKING.has(token.lower) || isTitleWord(layout, at)) return false;
  const known = [
    grammar.functionWords,
    grammar.adverbs,
    grammar.adjunctOpeners,
    cues,
    pronouns,
    dates.relative,
  ];
  if (known.some((words) => words.has(token.lower)) || grammar.looksVerbal(token.lower)) return false;
  return !grammar.verbless.some(([first]) => first === token.lower);
}

function isLoose(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  return token?.text === ',' || token?.text === '(' || LINKING.has(token?.lower ?? '');
}

/**
 * The organisation of an office within `range`. Its name begins, by the first of these that holds: at a whole
 * ("Kementerian"), at a head of such names, at an acronym or a known one, where the tagger sees one, at a part
 * ("Fakultas"), after the title where an acronym in brackets ends it. Parts and leaderships before it ("Dewan Pimpinan
 * Pusat") belong to the office.
 */
function findBody(
  layout: Layout,
  title: Title,
  range: Range,
  names: NamedTokens,
  atoms: Neighbours,
): Range | null {
  if (layout.pack.roles.ofState.has(title.head)) return null;
  const start = Math.max(afterLead(layout, range), title.first + 1);
  const tests = [isWhole, isHead, isAcronym, opensKnown(names, atoms), isStanding];
  for (const test of tests)
    for (let at = start; at < range.end; at++)
      if (layout.tokens[at]?.capital && !isBracketed(layout, at) && test(layout, at, atoms)) {
        if (test === isStanding && at < title.end) continue;
        const first = endsName(layout, at) ? firstCapital(layout, Math.max(start, title.end), at) : at;
        return { first, end: bodyEnd(layout, first, range.end) };
      }
  const first = spelledOut(layout, start, range.end) ?? afterPlain(layout, title, range, start);
  return first === null ? null : { first, end: bodyEnd(layout, first, range.end) };
}

/** Where the words begin that an acronym in brackets stands for: "Nelayan Bahari Nusantara (NBN)". */
function spelledOut(layout: Layout, first: number, end: number): number | null {
  for (let at = first + 1; at < end; at++) {
    const acronym = layout.tokens[at]?.text ?? '';
    if (!isBracketed(layout, at) || layout.tokens[at + 1]?.text !== ')') continue;
    const words = acronym === acronym.toUpperCase() ? acronym.length : 2;
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
  if (first >= range.end || matchEntry(layout.gazetteer, layout.tokens, first)?.kind === 'place') return null;
  const { ofFirms } = layout.pack.roles;
  const plain =
    first > title.first + 1 &&
    layout.tokens[first - 1]?.kind === 'word' &&
    !layout.tokens[first - 1]?.capital;
  const firm = ofFirms.has(title.head) && !lowerIn(layout, title).includes('jenderal');
  return led || plain || firm ? first : null;
}

/** Past "Dewan Pimpinan Pusat", "Pengurus Besar": who leads an organisation, not what it is. */
function afterLead(layout: Layout, range: Range): number {
  for (let at = range.first; at < range.end; at++)
    for (const words of layout.pack.organisations.leads)
      if (at + words.length < range.end && wordsStandAt(layout, words, at)) return at + words.length;
  return range.first;
}

function isWhole(layout: Layout, at: number): boolean {
  return layout.pack.organisations.wholes.has(lowerAt(layout, at));
}

/** "Komisi II" and "Komisi E" are parts of a parliament. */
function isHead(layout: Layout, at: number): boolean {
  const { heads, units } = layout.pack.organisations;
  const word = lowerAt(layout, at);
  if (heads.has(word) && ['pt', 'cv', 'pd'].includes(lowerAt(layout, at + 1))) return false;
  if (word === 'satuan') return lowerAt(layout, at + 1) === 'tugas';
  if (!heads.has(word) || units.has(word) || lowerAt(layout, at - 1) === 'fraksi') return false;
  return !(word === 'komisi' && /^(?:[IVX]+|[A-Z])$/.test(layout.tokens[at + 1]?.text ?? ''));
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
    text === text.toUpperCase() &&
    !/^[IVX]+$/.test(text) &&
    known !== 'country' &&
    known !== 'place'
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

function firstCapital(layout: Layout, first: number, end: number): number {
  let at = first;
  while (at < end && !layout.tokens[at]?.capital) at++;
  return at;
}

/** A place after a comma tells where, and is no part of the name. */
function bodyEnd(layout: Layout, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++) {
    if (layout.tokens[at]?.text !== ',' || layout.tokens[at - 1]?.text === '(') continue;
    const place = matchEntry(layout.gazetteer, layout.tokens, at + 1);
    if (place?.kind === 'place' && at + 1 + place.words.length >= limit - 1) return at;
  }
  return limit;
}

/** The country or place that ends an office: "Wali Kota Bergen". */
function placeIn(first: number, end: number, atoms: Neighbours): Phrase | null {
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

function organisationOf(layout: Layout, range: Range, atoms: Neighbours): Phrase {
  const whole = trimmed(layout, range);
  const known = atoms.startingAt(whole.first);
  if (known && known.end === whole.end && known.kind === 'organisation') return known;
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
function trimmed(layout: Layout, range: Range): Range {
  let { end } = range;
  while (end > range.first + 1 && isLoose(layout, end - 1)) end--;
  return { first: range.first, end };
}
