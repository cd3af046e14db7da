import { matchEntry } from '../gazetteer/gazetteer.ts';
import { endsVerbless, isQuoted } from '../layout/clauses.ts';
import { headlineVerbAt } from '../layout/headlines.ts';
import type { Layout } from '../layout/layout.ts';
import type { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, phraseWith, type Range, tokensOf, wordsIn } from '../layout/phrase.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { findBody, isLoose, opensBody, organisationOf, placeIn, trimmed } from './bodies.ts';
import { partsAdjunct } from './commas.ts';
import type { LearnedName, NamedTokens } from './named.ts';
import type { Title } from './titles.ts';

/** Longest office with its body, in tokens. */
const LONGEST_OFFICE = 30;

/** Most plain words in lower case in a row: "pengamat kebijakan publik". */
const MOST_PLAIN = 5;

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
  const offices = indexTitles(titles);
  for (const [i, name] of names.people.entries()) {
    const floor = found.at(-1)?.end ?? 0;
    if (isServed(layout, offices, floor, names.people.slice(i, i + 3))) continue;
    const before = names.people[i - 1];
    const served =
      before && before.first >= floor && isServed(layout, offices, floor, names.people.slice(i - 1, i + 2));
    const seat = isCountry(atoms, name) || isPlaceOf(layout, offices, atoms, name);
    const taken = name.first < floor || isWithin(offices, name) || seat;
    const person = taken ? null : personOf(layout, offices, floor, atoms, names, name);
    if (person)
      found.push(served ? servantOf(layout, atoms, person, before) : describedBy(layout, person, found));
  }
  return found;
}

/** `person`, whose office was told with the one whom it is for: a person where it serves people, else a body. */
function servantOf(layout: Layout, atoms: Neighbours, person: Phrase, served: LearnedName): Phrase {
  const { title } = person;
  if (!title || title.first >= served.first) return person;
  const ofPeople = layout.pack.roles.serving;
  const told = { first: title.first, end: served.first };
  const words = layout.tokens.slice(told.first, told.end);
  const of = words.some(({ lower }) => ofPeople.has(lower))
    ? phraseOf(layout, { ...bare(served), kind: 'person' })
    : organisationOf(layout, bare(served), atoms);
  return phraseWith(person, { title: trimmed(layout, told), of });
}

/**
 * "Istri Ola Lind", "pengacara Lind" where the text has told of Lind as no lawyer: someone whom it describes by the one whose
 * name it gives; `person` where its name is its own. `before` are those named so far.
 */
function describedBy(layout: Layout, person: Phrase, before: readonly Phrase[]): Phrase {
  const { title, core } = person;
  const { roles, descriptions } = layout.pack;
  if (!title || title.first >= core.first || rankBefore(layout, core.first) > title.end) return person;
  if (!roles.belonging.has(lowerAt(layout, title.first)) && !isToldOtherwise(layout, person, before))
    return person;
  const told = descriptions.heads.get(lowerAt(layout, title.first));
  const end = core.end;
  return phraseOf(layout, {
    first: person.first,
    end,
    core: { first: title.first, end },
    kind: told?.kind ?? 'person',
    use: 'description',
    title,
    of: phraseOf(layout, { ...core, kind: 'person' }),
    described: true,
    plural: told?.plural ?? false,
  });
}

/** True if the office serves people and the name is that of one of `before` who was named without such an office. */
function isToldOtherwise(layout: Layout, { title, core }: Phrase, before: readonly Phrase[]): boolean {
  const serves = (range: Range | null) => {
    for (let at = range?.first ?? 0; at < (range?.end ?? 0); at++)
      if (layout.pack.roles.serving.has(lowerAt(layout, at))) return true;
    return false;
  };
  if (!serves(title)) return false;
  const words = wordsIn(layout, core).toLowerCase().split(' ');
  const known = before.find((other) => {
    const own = wordsIn(layout, other.core).toLowerCase().split(' ');
    return !other.described && own.length >= words.length && words.every((word) => own.includes(word));
  });
  return known !== undefined && !serves(known.title);
}

/** Offices by the token they open at, and all tokens that they take up. */
interface Offices {
  readonly opening: ReadonlyMap<number, Title>;
  readonly tokens: ReadonlySet<number>;
}

function indexTitles(titles: readonly Title[]): Offices {
  return { opening: new Map(titles.map((title) => [title.first, title])), tokens: tokensOf(titles) };
}

function isCountry(atoms: Neighbours, name: Range): boolean {
  const known = atoms.startingAt(name.first);
  return known?.kind === 'country' && known.end >= name.end;
}

/** "Bitung" of "Kapolres Bitung", "Jakarta" of "DKI Jakarta": a place, however much it looks like a name. */
function isPlaceOf(layout: Layout, offices: Offices, atoms: Neighbours, name: Range): boolean {
  const known = atoms.endingAt(name.end);
  // "Ababa" of "Addis Ababa", where that is a government.
  if (known?.kind === 'country' && known.first < name.first) return true;
  if (!known || known.first > name.first || !['place', 'organisation'].includes(known.kind)) return false;
  const place = matchEntry(layout.gazetteer, layout.tokens, name.first);
  if (known.kind !== 'place' && (place?.kind !== 'place' || place.words.length < name.end - name.first))
    return false;
  const { bodied } = layout.pack.roles;
  const before = name.first - 1;
  return known.first < name.first || (offices.tokens.has(before) && bodied.has(lowerAt(layout, before)));
}

/** "Imam" of "Imam Besar" is no name. */
function isWithin(offices: Offices, name: Range): boolean {
  for (let at = name.first; at < name.end; at++) if (!offices.tokens.has(at)) return false;
  return true;
}

function personOf(
  layout: Layout,
  offices: Offices,
  floor: number,
  atoms: Neighbours,
  names: NamedTokens,
  name: LearnedName,
): Phrase | null {
  const before = officeBefore(layout, offices, floor, name);
  if (before) return holder(layout, atoms, names, name, before.title, before.end);
  const after = officeAfter(layout, offices, atoms, name);
  if (after) return holder(layout, atoms, names, name, after.title, after.end);
  const body = bodyAfter(layout, atoms, names, name);
  if (body)
    return phraseOf(layout, { first: name.first, end: body.end, core: bare(name), kind: 'person', of: body });
  const known = atoms.startingAt(name.first);
  if (name.confidence < SURE_ALONE || (known && known.kind !== 'name' && known.end >= name.end)) return null;
  const opening = layout.sentences[layout.sentenceOf[name.first] ?? -1]?.first ?? 0;
  const first = Math.max(floor, opening, rankBefore(layout, name.first));
  return phraseOf(layout, { first, end: name.end, core: bare(name), kind: 'person' });
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
  const first = {
    first: title.first,
    end: homeEnd(layout, title, withoutState(layout, title, firstOfficeEnd(layout, title, limit))),
  };
  const body =
    findBody(layout, title, first, names, atoms) ??
    (sharesBody(layout, first.end, limit) && !isSent(layout, title)
      ? findBody(layout, title, { first: first.end, end: limit }, names, atoms)
      : null);
  const of = body
    ? organisationOf(layout, body, atoms)
    : placeIn(title.end, beforeAcronym(layout, first.end), atoms);
  const end = of && of.first < first.end ? of.first : first.end;
  return phraseOf(layout, {
    first: Math.min(title.first, name.first),
    end: Math.max(limit, name.end),
    core: bare(name),
    kind: 'person',
    title: officeWords(layout, title, end),
    of,
    gender: layout.pack.roles.gendered.get(title.head) ?? null,
  });
}

/** Before "(Jabar)" of "Gubernur Jawa Barat (Jabar)", which ends at token `end`. */
function beforeAcronym(layout: Layout, end: number): number {
  const [open, acronym, close] = layout.tokens.slice(Math.max(0, end - 3), end);
  return open?.text === '(' && acronym?.capital && close?.text === ')' ? end - 3 : end;
}

/** The office without what tells when and how it is held behind it: "Menteri Luar Negeri saat itu", "periode 2014-2019". */
function officeWords(layout: Layout, title: Title, end: number): Range {
  const { from, on } = layout.pack.tenures;
  let last = Math.min(title.end, end);
  for (; last < end; last++) {
    const dated = from.has(lowerAt(layout, last)) || on.has(lowerAt(layout, last)) ? last + 1 : last;
    if (YEAR.test(layout.tokens[dated]?.text ?? '')) break;
    if (!layout.tokens[last]?.capital && tellsState(layout, last)) break;
  }
  return trimmed(layout, { first: title.first, end: last });
}

const YEAR = /^(?:19|20)\d\d$/;

/** Where an office with its body ends before "saat itu", which is told behind both. */
function withoutState(layout: Layout, title: Title, end: number): number {
  let last = end;
  while (last > title.end && !layout.tokens[last - 1]?.capital && tellsState(layout, last - 1)) last--;
  return last;
}

/** True where a second office may be of the body of the first: an office of a state has its own. */
function sharesBody(layout: Layout, from: number, limit: number): boolean {
  const { heads, national, ofState } = layout.pack.roles;
  for (let at = from; at < limit; at++) {
    const word = lowerAt(layout, at);
    if (heads.has(word)) return !national.has(word) && !ofState.has(word);
  }
  return from < limit;
}

/** "Duta Besar Norwegia" of "Duta Besar Norwegia untuk Kenya": what follows is where someone is sent, not by whom. */
function homeEnd(layout: Layout, title: Title, limit: number): number {
  for (let at = title.end; at < limit && isSent(layout, title); at++)
    if (layout.pack.roles.destinations.has(lowerAt(layout, at))) return at;
  return limit;
}

function isSent(layout: Layout, title: Title): boolean {
  return layout.pack.roles.sent.has(title.head);
}

/** A second office ("sekaligus Ketua ...", "dan Ketua ...", "yang juga Ketua ...") ends the first. */
function firstOfficeEnd(layout: Layout, title: Title, limit: number): number {
  const { heads, seconds } = layout.pack.roles;
  const { connectors } = layout.pack.grammar;
  for (let at = title.first + 1; at < limit; at++) {
    const word = lowerAt(layout, at);
    const second = heads.has(lowerAt(layout, tellsState(layout, at + 1) ? at + 2 : at + 1));
    if (seconds.has(word) || (second && connectors.has(word))) return at;
  }
  return limit;
}

interface Office {
  readonly title: Title;
  /** Where the office and its body end. */
  readonly end: number;
}

/** The first office of the words that lead to the name, none of them before token `free`. */
function officeBefore(layout: Layout, offices: Offices, free: number, name: Range): Office | null {
  const sentence = layout.sentences[layout.sentenceOf[name.first] ?? -1];
  const floor = Math.max(free, sentence?.first ?? 0, name.first - LONGEST_OFFICE);
  const ranked = rankBefore(layout, name.first);
  let title: Title | null = null;
  let plain = 0;
  for (let at = name.first - 1; at >= floor; at--) {
    if (headlineVerbAt(layout, at) || (title?.first === at + 1 && isDoing(layout, at))) break;
    const own = offices.tokens.has(at);
    if (!own && at < ranked && !mayHold(layout, at)) break;
    if (layout.tokens[at]?.text === ',' && offices.opening.has(at + 1) && at + 1 !== ranked) break;
    plain = isPlain(layout, at) && !own ? plain + 1 : 0;
    if (plain > MOST_PLAIN) break;
    title = offices.opening.get(at) ?? title;
  }
  if (!title || title.end > name.first) return null;
  const end = endBefore(layout, title, name);
  const comma = layout.tokens[end]?.text === ',';
  return comma && partsAdjunct(layout, title.first, name.end) ? null : { title, end };
}

/** "pemerintahan" of "aksi warga setahun pemerintahan Presiden Lind": whose office follows has none that is told before. */
function isDoing(layout: Layout, at: number): boolean {
  return layout.tokens[at]?.capital === false && layout.pack.roles.doings.has(lowerAt(layout, at));
}

/**
 * The first of `people` where the next is the one of whom the office before them tells: "pengacara Ada Lind, Ola Prent,",
 * "ekonom Lind Brothers, Ola Prent,". Of several in a row each is told alone.
 */
function isServed(layout: Layout, offices: Offices, floor: number, people: readonly LearnedName[]): boolean {
  const [served, name, third] = people;
  if (!served || !name || layout.tokens[served.end]?.text !== ',') return false;
  if (rankBefore(layout, name.first) !== served.end + 1 || !isBounded(layout, name.end)) return false;
  if (third?.first === name.end + 1) return false;
  const title = officeBefore(layout, offices, floor, served)?.title;
  if (!title) return false;
  if (layout.pack.roles.serving.has(title.head)) return true;
  return name.end - name.first > 1 && (served.confidence < SURE_ALONE || opensSource(layout, title.first));
}

/** A mark or a verb of speech ends a source; with "dan" a list goes on. */
function isBounded(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { cues, grammar } = layout.pack;
  if (token?.text === ',') return !grammar.connectors.has(lowerAt(layout, at + 1));
  return ['.', '('].includes(token?.text ?? '') || cues.get(token?.lower ?? '')?.voice === 'active';
}

/** Right after "kata", "menurut". */
function opensSource(layout: Layout, at: number): boolean {
  return layout.pack.cues.get(lowerAt(layout, at - 1))?.voice === 'inverted' || endsVerbless(layout, at - 1);
}

/** Where an office before a name ends: a comma and a rank go with the name. */
function endBefore(layout: Layout, title: Title, name: Range): number {
  let end = name.first;
  while (end > title.end) {
    const rank = rankBefore(layout, end);
    if (rank < end && rank >= title.end) end = rank;
    else if (layout.tokens[end - 1]?.text === '.') end--;
    else return layout.tokens[end - 1]?.text === ',' ? end - 1 : end;
  }
  return end;
}

/** Where the rank or degree right before token `end` begins: "Brigadir Jenderal (Pol)", "dr"; `end` where none is. */
export function rankBefore(layout: Layout, end: number): number {
  const { ranks } = layout.pack.roles;
  let first = end;
  for (;;) {
    const stop = lowerAt(layout, first - 1) === '.' ? 1 : 0;
    if (ranks.has(lowerAt(layout, first - 1 - stop))) first -= 1 + stop;
    else if (compoundBefore(layout, first) > 0) first -= compoundBefore(layout, first);
    else if (
      lowerAt(layout, first - 1) === ')' &&
      ranks.has(lowerAt(layout, first - 2)) &&
      lowerAt(layout, first - 3) === '('
    )
      first -= 3;
    else return first;
  }
}

function compoundBefore(layout: Layout, end: number): number {
  const words = layout.pack.roles.rankCompounds.find((list) => wordsStandAt(layout, list, end - list.length));
  return words?.length ?? 0;
}

/** An office right after the name: ", Kepala Dinas Kesehatan,", " selaku Kepala Dinas Kesehatan". */
function officeAfter(layout: Layout, offices: Offices, atoms: Neighbours, name: Range): Office | null {
  const start = afterAge(layout, name.end);
  const opener = layout.tokens[start];
  let at = start + 1;
  if (opener?.text !== ',' && !layout.pack.roles.capacities.has(opener?.lower ?? '')) return null;
  const { determiners } = layout.pack.descriptions;
  const { asides } = layout.pack.roles;
  while (asides.has(lowerAt(layout, at)) || determiners.has(lowerAt(layout, at))) at++;
  const title = offices.opening.get(at);
  const end = title ? endAfter(layout, title, atoms) : 0;
  if (!title || (opener?.text === ',' && partsAdjunct(layout, name.first, end))) return null;
  return { title, end };
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
    if (layout.pack.grammar.connectors.has(token?.lower ?? ''))
      return layout.tokens[at + 1]?.capital === true;
    if (!token || weekdays.has(token.lower) || (!token.capital && token.text !== ',')) return false;
  }
  return false;
}

/** "Ada Lind dari Universitas Bergen", "Ada Lind (41) dari PT Laut": the body alone. */
function bodyAfter(layout: Layout, atoms: Neighbours, names: NamedTokens, name: Range): Phrase | null {
  const at = afterAge(layout, name.end);
  if (!layout.pack.roles.affiliationMarkers.has(lowerAt(layout, at)) || layout.tokens[at]?.lower === 'di')
    return null;
  const first = at + 1;
  if (!opensBody(layout, first, names, atoms)) return null;
  let end = first + 1;
  while (mayHold(layout, end) && layout.tokens[end]?.text !== ',') end++;
  while (end > first + 1 && isLoose(layout, end - 1)) end--;
  return organisationOf(layout, { first, end }, atoms);
}

/** Capitals, numbers, small words and plain nouns; a comma only where more of a list or the name follows. */
function mayHold(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const next = layout.tokens[at + 1];
  if (!token || !next || isQuoted(layout, at)) return false;
  const { dates, roles } = layout.pack;
  if (token.capital) return !dates.weekdays.has(token.lower) || layout.tokens[at - 1]?.capital === true;
  const pair = roles.paired.get(token.lower);
  if (pair) return next.lower === pair;
  if (token.kind === 'number' || layout.pack.roles.linkers.has(token.lower)) return true;
  if (token.text === ',')
    return (
      next.capital ||
      layout.pack.grammar.connectors.has(next.lower) ||
      roles.portfolio.has(next.lower) ||
      roles.ranks.has(next.lower)
    );
  if (['(', ')', '-', '/', '&', '.', ';'].includes(token.text))
    return token.text !== ';' && token.text !== '.';
  return isPlain(layout, at) || isTitleWord(layout, at) || tellsState(layout, at);
}

/** "terpilih" of "Presiden terpilih", either word of "saat itu": how an office is held. */
function tellsState(layout: Layout, at: number): boolean {
  if (layout.pack.tenures.states.has(lowerAt(layout, at))) return true;
  return tellsStatePaired(layout, at) || tellsStatePaired(layout, at - 1);
}

function tellsStatePaired(layout: Layout, first: number): boolean {
  const seconds = layout.pack.tenures.pairs.get(lowerAt(layout, first));
  return seconds?.has(lowerAt(layout, first + 1)) === true;
}

function isTitleWord(layout: Layout, at: number): boolean {
  const { roles } = layout.pack;
  const word = lowerAt(layout, at);
  return [roles.heads, roles.portfolio, roles.honorifics, roles.ranks].some((words) => words.has(word));
}

/** A word in lower case that is neither a verb nor a small word. */
function isPlain(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  const { grammar, cues, pronouns, dates } = layout.pack;
  if (layout.pack.roles.linkers.has(token.lower) || isTitleWord(layout, at)) return false;
  const known = [
    grammar.functionWords,
    grammar.adverbs,
    grammar.adjunctOpeners,
    cues,
    pronouns,
    dates.relative,
  ];
  if (known.some((words) => words.has(token.lower))) return false;
  if (grammar.looksVerbal(token.lower) && !grammar.looksNominal(token.lower)) return false;
  return !grammar.verbless.some(([first]) => first === token.lower);
}
