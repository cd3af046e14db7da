import { AMBIGUOUS_NAMES } from '../gazetteer/countries.ts';
import { type Entry, matchEntry } from '../gazetteer/gazetteer.ts';
import { inHeadline, opensSentence } from '../layout/clauses.ts';
import { isHeadlineVerb } from '../layout/headlines.ts';
import type { Layout } from '../layout/layout.ts';
import {
  type Phrase,
  phraseOf,
  phraseOfEntry,
  plainPhrase,
  type Range,
  tokensOf,
  wordsIn,
} from '../layout/phrase.ts';
import { isUpper } from '../text/characters.ts';
import { fold } from '../text/folding.ts';
import { Lead, mayLead, mayLeadWithin } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { isShoutedAt, lowerAt } from '../text/words.ts';
import { isAcronym } from './acronyms.ts';
import { courtesyLength } from './courtesies.ts';
import { branchAt, firmAt } from './firms.ts';
import { actsAbroad } from './home-seats.ts';
import { initialsAt } from './initials.ts';
import { opensGroup } from './opening-groups.ts';
import { otherSense, peopleEnd } from './other-senses.ts';
import { outletAt } from './outlet-names.ts';
import { isManyCalled } from './persons.ts';
import { placeAt, siteAt } from './place-forms.ts';
import { readingAt } from './readings.ts';
import { hostOf } from './shared-seats.ts';
import { stateBodyAt } from './state-bodies.ts';
import { isInDegree } from './tagged-names.ts';
import type { Title } from './titles.ts';
import { vesselTokens } from './vessels.ts';

const LONGEST_NAME = 6;
const LONGEST_INITIALS = 3;
const LONGEST_ORGANISATION = 9;

/**
 * The plain names of a text in order, none overlapping: known ones by the gazetteer, organisations by an obvious
 * head word, and runs of capitals as yet unjudged (kind "name"). Tokens of titles belong to no run.
 */
export function findAtoms(layout: Layout, titles: readonly Title[]): Phrase[] {
  const inTitle = tokensOf(titles);
  const atoms: Phrase[] = [];
  for (const sentence of layout.sentences) {
    let at = sentence.first;
    while (at < sentence.end) {
      const atom = atomAt(layout, at, sentence, inTitle);
      if (atom) atoms.push(atom);
      at = atom?.end ?? at + 1;
    }
  }
  return atoms;
}

function atomAt(layout: Layout, at: number, within: Range, inTitle: ReadonlySet<number>): Phrase | null {
  const token = layout.tokens[at];
  const body = mayLead(layout, at, Lead.body);
  if (!token || !(token.capital || body || isParticled(layout, at)) || inTitle.has(at)) return null;
  if (body) {
    const known = (from: number) => knownAt(layout, from, within);
    const told =
      stateBodyAt(layout, at, within, known) ??
      outletAt(layout, at, within, inTitle, known) ??
      siteAt(layout, at, within, known);
    if (told) return told;
  }
  if (!(token.capital || isParticled(layout, at))) return null;
  if (!token.capital) return runAt(layout, at, within, inTitle);
  if (vesselTokens(layout).has(at)) return null;
  const named = layout.known.get(at);
  if (named) return phraseOf(layout, { first: at, end: named.end, kind: 'name' });
  const initials = layout.pack.roles.initialled.has(token.lower) ? initialsAt(layout, at + 1) : null;
  if (initials?.first === at) return initials;
  const person = token.text.length <= LONGEST_INITIALS ? initialsAt(layout, at) : null;
  if (person && (person.first === at || !layout.tokens[at - 1]?.capital)) return person;
  const account = layout.pack.organisations.platforms.has(token.lower) ? accountAt(layout, at, within) : null;
  if (account) return account;
  const known = knownAt(layout, at, within);
  const organisation = organisationAt(layout, at, within, inTitle) ?? firmAt(layout, at, within, known);
  const place = placeAt(layout, at, within, known);
  if (organisation && organisation.end > Math.max(known?.end ?? 0, place?.end ?? 0)) return organisation;
  return place ?? known ?? serviceAt(layout, at) ?? runAt(layout, at, within, inTitle);
}

/** Most words between a service's noun and its acronym. */
const MOST_KINDS = 2;

/** "BND" of "dinas intelijen BND": an acronym of which only what kind of service it is was told. */
function serviceAt(layout: Layout, at: number): Phrase | null {
  if (!isAcronym(layout.tokens[at]?.text ?? '') || layout.tokens[at + 1]?.capital) return null;
  const { descriptions, roles, organisations } = layout.pack;
  if (organisations.kinds.has(lowerAt(layout, at))) return null;
  let noun = at - 1;
  while (
    at - 1 - noun < MOST_KINDS &&
    !organisations.services.has(lowerAt(layout, noun)) &&
    (descriptions.modifiers.has(lowerAt(layout, noun)) || roles.portfolio.has(lowerAt(layout, noun)))
  )
    noun--;
  const told = noun < at - 1 && organisations.services.has(lowerAt(layout, noun));
  if (!told || (layout.tokens[noun]?.capital && !opensSentence(layout, noun))) return null;
  const key = `organisation:${lowerAt(layout, at)}`;
  return phraseOf(layout, { first: at, end: at + 1, kind: 'organisation', key });
}

/** "Instagram @koperasi_nelayan": whose account it is, not where. */
function accountAt(layout: Layout, at: number, within: Range): Phrase | null {
  const [sign, handle] = layout.tokens.slice(at + 1, at + 3);
  const joined = sign?.text === '@' && handle?.start === sign.end && at + 3 <= within.end;
  if (!joined && !(sign?.text.startsWith('@') && sign.text.length > 1)) return null;
  let end = at + (joined ? 3 : 2);
  while (
    end < within.end &&
    layout.tokens[end]?.start === layout.tokens[end - 1]?.end &&
    isOfHandle(layout, end)
  )
    end++;
  const core = { first: at + 1, end };
  const key = `organisation:${wordsIn(layout, core).toLowerCase()}`;
  return phraseOf(layout, { first: at, end, core, kind: 'organisation', key });
}

/** "_ui" of "@nelayan_ui". */
function isOfHandle(layout: Layout, at: number): boolean {
  const { text = '', kind } = layout.tokens[at] ?? {};
  return kind !== 'mark' || text === '_';
}

/** The entry whose name stands at token `at` and is no part of another. */
function entryAt(layout: Layout, at: number, within: Range): Entry | null {
  const entry = matchEntry(layout.gazetteer, layout.tokens, at);
  if (!entry || at + entry.words.length > within.end) return null;
  const end = at + entry.words.length;
  if (
    endsShoutedName(layout, entry, at) ||
    isPartOfName(layout, entry, at, end) ||
    isNumeral(layout, entry, at)
  )
    return null;
  return entry.article && !standsArticled(layout, entry.article, at, end) ? null : entry;
}

/** What the gazetteer knows at token `at`, where no one's longer name is meant. */
export function knownAt(layout: Layout, at: number, within: Range): Phrase | null {
  const entry = entryAt(layout, at, within);
  if (!entry) return null;
  const end = at + entry.words.length;
  const open =
    entry.kind === 'country' ||
    entry.kind === 'place' ||
    entry.government !== undefined ||
    entry.use === 'demonym';
  const other = open ? otherSense(layout, entry, at, end) : undefined;
  if (other !== undefined) return other;
  if (entry.government) return seatPhrase(layout, entry, { first: at, end });
  const branched = entry.in ?? (isBranched(layout, entry) ? '' : null);
  const abroad = entry.kind === 'organisation' && branched !== null ? foreignAt(layout, end, branched) : null;
  if (abroad) return namesakeOf(layout, { first: at, end }, abroad);
  const branch = entry.branched ? branchAt(layout, { first: at, end }) : null;
  if (branch) return branch;
  const placed = entry.kind === 'country' || entry.kind === 'place';
  const reading = placed ? readingAt(layout, { first: at, end }).reading : 'literal';
  const whole = peopleEnd(layout, entry, end);
  return phraseOfEntry(entry, at, whole, whole > end ? 'demonym' : entry.use, reading);
}

/** "the Guardian", but neither "a Guardian" nor "the Guardian Angels". */
function standsArticled(layout: Layout, article: string, at: number, end: number): boolean {
  const { lower, text } = layout.tokens[at - 1] ?? {};
  return (lower === article || text === article) && !isUnknownCapital(layout, end);
}

/** Bodies of such names have a branch in each country, named after it: "Amnesty International Indonesia". */
function isBranched(layout: Layout, { kind, words, branched }: Entry): boolean {
  return (
    !branched &&
    layout.pack.roles.headFirst &&
    kind === 'organisation' &&
    words.length > 1 &&
    words.at(-1) === 'international'
  );
}

/** The country other than `iso3` that is named at token `at`. */
function foreignAt(layout: Layout, at: number, iso3: string): Phrase | null {
  const entry = matchEntry(layout.gazetteer, layout.tokens, at);
  if (entry?.kind !== 'country' || entry.iso3 === iso3) return null;
  return phraseOfEntry(entry, at, at + entry.words.length);
}

/** "DPR Norwegia": another country's body of the same name. */
function namesakeOf(layout: Layout, { first, end }: Range, of: Phrase): Phrase {
  const name = wordsIn(layout, { first, end: of.end });
  const key = `organisation:${wordsIn(layout, { first, end }).toLowerCase()}/${of.iso3}`;
  const rest = of.iso3 ? { in: of.iso3 } : {};
  return phraseOf(layout, { first, end: of.end, kind: 'organisation', use: 'name', key, name, of, ...rest });
}

function seatPhrase(layout: Layout, entry: Entry, range: Range): Phrase {
  const host = hostOf(layout, entry);
  const government = host
    ? governmentOf({ ...entry, government: { key: host.key, name: host.name } })
    : governmentOf(entry);
  const { first, end } = range;
  if (!government) return phraseOfEntry(entry, first, end);
  const { reading, government: acts } = readingAt(layout, range);
  const home = entry.use !== 'seat';
  if (home && !actsAbroad(layout, range, entry.in))
    return phraseOfEntry(entry, first, end, entry.use, reading);
  if (!acts) return phraseOfEntry(entry, first, end, entry.use, reading, government);
  return phraseOf(layout, { ...range, ...government, use: 'seat', reading: 'metonymic' });
}

function governmentOf(entry: Entry): NonNullable<Phrase['government']> | null {
  const { government } = entry;
  if (!government) return null;
  const [scheme = '', code = ''] = government.key.split(':');
  const { key, name, wikidata } = government;
  if (scheme === 'country') return { kind: 'country', key, name, iso3: code };
  return { kind: 'organisation', key, name, ...(wikidata ? { wikidata } : {}) };
}

/** "Lima" is a city, but at the head of an Indonesian sentence most often "five". */
function isNumeral(layout: Layout, entry: Entry, at: number): boolean {
  const word = entry.words[0] ?? '';
  return (
    entry.words.length === 1 && opensSentence(layout, at) && layout.pack.descriptions.determiners.has(word)
  );
}

/** "UN" of "PRENT JONG UN MEETS LIND", where the text has a "Jong Un" as well: no body's initials. */
function endsShoutedName(layout: Layout, { use, words }: Entry, at: number): boolean {
  if (use !== 'short' || words.length > 1 || !inHeadline(layout, at) || !isShoutedAt(layout, at - 1))
    return false;
  return spelledPairs(layout).has(`${lowerAt(layout, at - 1)} ${lowerAt(layout, at)}`);
}

/** Two words with a capital each, the rest of them small, that stand side by side: "jong un". Asked for by headlines alone. */
const spelledPairs = oncePer((layout: Layout): ReadonlySet<string> => {
  const pairs = new Set<string>();
  const isName = (at: number) => layout.tokens[at]?.capital === true && !isShoutedAt(layout, at);
  for (let at = 1; at < layout.tokens.length; at++)
    if (isName(at) && isName(at - 1)) pairs.add(`${lowerAt(layout, at - 1)} ${lowerAt(layout, at)}`);
  return pairs;
});

/** "Georgia" of "Georgia Meloni", "Jordan" of "Michael Jordan": someone's, not the country. */
function isPartOfName(layout: Layout, entry: Entry, at: number, end: number): boolean {
  const word = entry.words[0] ?? '';
  if (entry.words.length > 1) return false;
  if (!AMBIGUOUS_NAMES.has(word)) return isGivenTo(layout, word, end) || goesOnAsName(layout, entry, at, end);
  const { givenNames, roles } = layout.pack;
  const { headFirst, national } = roles;
  if (headFirst && (national.has(lowerAt(layout, at - 1)) || roles.local.has(lowerAt(layout, at - 1))))
    return false;
  // "Serangan Israel": where the noun goes first, an everyday word that opens the sentence.
  if (headFirst && opensSentence(layout, at - 1) && !givenNames.has(lowerAt(layout, at - 1)))
    return isUnknownCapital(layout, end);
  if (inHeadline(layout, at)) return isGivenTo(layout, word, end);
  const led = isUnknownCapital(layout, at - 1) && (!opensSentence(layout, at - 1) || isName(layout, at - 1));
  return led || isUnknownCapital(layout, end);
}

/** "Maros Lind", which opens its sentence: a town's name that goes on as no town's does. */
function goesOnAsName(layout: Layout, entry: Entry, at: number, end: number): boolean {
  const { roles, grammar, places, organisations } = layout.pack;
  if (!roles.headFirst || entry.kind !== 'place' || entry.government) return false;
  const placed = opensSentence(layout, at) || isBehindBody(layout, at, entry.in);
  if (!placed || inHeadline(layout, at) || !isUnknownCapital(layout, end)) return false;
  const next = lowerAt(layout, end);
  const looser = [places.sides, organisations.enders, organisations.sites, roles.ranks, roles.callings];
  return !looser.some((words) => words.has(next)) && !grammar.looksVerbal(next);
}

/** Right behind the name of another country or its body: "Menteri Norwegia Maros Lind", but not "Universitas Indonesia Depok". */
function isBehindBody(layout: Layout, at: number, country: string | undefined): boolean {
  return [1, 2, 3].some((length) => {
    const entry = matchEntry(layout.gazetteer, layout.tokens, at - length);
    if (entry?.words.length !== length || (entry.iso3 ?? entry.in) === country) return false;
    return entry.kind === 'country' || entry.kind === 'organisation';
  });
}

/** "Brooklyn Lind": a place by which people are called too, before a surname. */
function isGivenTo(layout: Layout, word: string, next: number): boolean {
  const { people, givenNames } = layout.pack;
  if (!people || !givenNames.has(word) || !layout.tokens[next]?.capital) return false;
  const surname = fold(lowerAt(layout, next));
  return people.surnames.has(surname) || people.knownSurnames.has(surname);
}

/** A given name, or an initial. */
function isName(layout: Layout, at: number): boolean {
  return (
    layout.pack.givenNames.has(lowerAt(layout, at)) || /^(?:\p{Lu}\.?)+$/u.test(layout.tokens[at]?.text ?? '')
  );
}

function isUnknownCapital(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { roles, organisations, grammar } = layout.pack;
  if (!token?.capital || grammar.functionWords.has(token.lower) || isDateWord(layout, token.lower))
    return false;
  if (grammar.pairOpeners.has(token.lower) && opensSentence(layout, at)) return false;
  if (
    roles.heads.has(token.lower) ||
    roles.portfolio.has(token.lower) ||
    organisations.heads.has(token.lower)
  )
    return false;
  return !mayLead(layout, at, Lead.named);
}

function organisationAt(
  layout: Layout,
  at: number,
  within: Range,
  inTitle: ReadonlySet<number>,
): Phrase | null {
  const { organisations, roles } = layout.pack;
  const headFirst = roles.headFirst;
  const past = headFirst ? at + 1 : Math.min(within.end, at + LONGEST_ORGANISATION);
  if (!mayLeadWithin(layout, { first: at, end: past }, Lead.organisation) || isHeadlineVerb(layout, at))
    return null;
  if (layout.pack.grammar.articles.has(lowerAt(layout, at)) || opensLoosely(layout, at)) return null;
  const { heads, societies } = organisations;
  const opens = heads.has(lowerAt(layout, at)) || opensWithCountry(layout, at, within, inTitle);
  if (headFirst && !opens) return null;
  const end = organisationEnd(layout, at, within, inTitle);
  const after = headFirst ? knownAt(layout, end, within) : null;
  const full = after?.kind === 'country' ? after.end : end;
  const head = lowerAt(layout, at);
  const ofCountry = full > end && (organisations.namesakes.has(head) || organisations.ofStates.has(head));
  if ((end - at < 2 && !ofCountry) || !(societies.has(head) || holdsHead(layout, at, end))) return null;
  if (!headFirst && isNoBody(layout, at, end)) return null;
  const of = headFirst ? after : knownAt(layout, at, within);
  return phraseOf(layout, {
    first: at,
    end: full,
    kind: 'organisation',
    key: `organisation:${wordsIn(layout, { first: at, end: full }).toLowerCase()}`,
    of: of?.kind === 'country' && !organisations.firms.has(head) ? of : null,
    ...(of?.iso3 ? { in: of.iso3 } : {}),
  });
}

/** "Neither" of "Neither the Harbour Agency nor Oslo", "But" of "But the Harbour Agency". */
function opensLoosely(layout: Layout, at: number): boolean {
  const { articles, functionWords } = layout.pack.grammar;
  const loose = functionWords.has(lowerAt(layout, at)) && articles.has(lowerAt(layout, at + 1));
  return (loose || isSomeOf(layout, at)) && opensSentence(layout, at);
}

const SOME: ReadonlySet<string> = new Set(['members', 'troops', 'units']);

/** "Soldiers" of "Soldiers of the Harbour Force". */
function isSomeOf(layout: Layout, at: number): boolean {
  const { organisations, descriptions, people } = layout.pack;
  if (!people || !organisations.linkers.has(lowerAt(layout, at + 1))) return false;
  const word = lowerAt(layout, at);
  return SOME.has(word) || isManyCalled(people, word) || descriptions.heads.get(word)?.plural === true;
}

/** "Former White House Doctor": its only head is part of a known name, and what follows that is someone. */
function isNoBody(layout: Layout, at: number, end: number): boolean {
  const { roles, descriptions } = layout.pack;
  if (descriptions.heads.get(lowerAt(layout, end - 1))?.kind === 'person') return true;
  if (roles.prefixes.has(lowerAt(layout, at)) && roles.heads.has(lowerAt(layout, end))) return true;
  const known = matchEntry(layout.gazetteer, layout.tokens, at);
  if (!known?.government || known.words.length < 2 || known.words.length === end - at) return false;
  return !holdsHead(layout, at + known.words.length, end);
}

/** True if one of the words is the head of a body's name: "Agency". */
function holdsHead(layout: Layout, first: number, end: number): boolean {
  const { heads } = layout.pack.organisations;
  for (let at = first; at < end; at++) if (heads.has(lowerAt(layout, at))) return true;
  return false;
}

/** The end of a run of capitals with linkers ("of", "dan") between them; a country ends it where heads come first. */
function organisationEnd(layout: Layout, at: number, within: Range, inTitle: ReadonlySet<number>): number {
  const { organisations, roles } = layout.pack;
  const isOfName = opensWithCountry(layout, at, within, inTitle);
  let end = at;
  for (let i = at; i < Math.min(within.end, at + LONGEST_ORGANISATION); i++) {
    const token = layout.tokens[i];
    if (!token || (!roles.headFirst && inTitle.has(i)) || layout.known.has(i)) break;
    if (
      roles.headFirst &&
      i > at &&
      !(i === at + 1 && isOfName) &&
      knownAt(layout, i, within)?.kind === 'country'
    )
      break;
    if (roles.headFirst && i > at && isTownOfName(layout, i)) break;
    if (i > at && (isHeadlineVerb(layout, i) || organisations.numberers.has(token.lower))) break;
    if (token.capital || (roles.headFirst && mayLead(layout, i, Lead.particle))) end = i + 1;
    else if (isPluralPossessive(layout, i)) continue;
    else if (!organisations.linkers.has(token.lower) || !layout.tokens[i + 1]?.text) break;
    else if (isDateWord(layout, lowerAt(layout, i + 1))) break;
    else if ((joinsTwoNames(layout, i, at) && !isSpelledOver(layout, i, at)) || followsPerson(layout, i, at))
      break;
  }
  return end;
}

/**
 * "Partai Norwegia Raya", "PT Norwegia Baja": a country that opens the name of what people join, or of a firm. Behind an office the name after the
 * country may be someone's, unless a comma follows.
 */
function opensWithCountry(layout: Layout, at: number, within: Range, inTitle: ReadonlySet<number>): boolean {
  const { societies, firms } = layout.pack.organisations;
  const firm = firms.has(lowerAt(layout, at));
  if (!firm && !societies.has(lowerAt(layout, at))) return false;
  const country = knownAt(layout, at + 1, within);
  if (country?.kind !== 'country' || country.end > at + 2) return false;
  let end = country.end;
  const goesOn = (next: number) => (firm ? layout.tokens[next]?.capital : isUnknownCapital(layout, next));
  while (end < within.end && goesOn(end) && !isDateWord(layout, lowerAt(layout, end))) end++;
  if (end === country.end || end - country.end > (firm ? MOST_OF_FIRM : MOST_BEHIND_COUNTRY)) return false;
  return !inTitle.has(at - 1) || layout.tokens[end]?.text === ',';
}

const MOST_BEHIND_COUNTRY = 2;
const MOST_OF_FIRM = 4;

/** "Maros" of "Komisi Eropa Maros Lind". */
function isTownOfName(layout: Layout, at: number): boolean {
  const entry = matchEntry(layout.gazetteer, layout.tokens, at);
  return entry !== null && entry.words.length === 1 && goesOnAsName(layout, entry, at, at + 1);
}

/** The apostrophe of "Boat Owners' League", "People's Harbour Force". */
function isPluralPossessive(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (token?.lower === "'s")
    return lowerAt(layout, at - 1) === 'people' && layout.tokens[at + 1]?.capital === true;
  if (!token || !["'", '’'].includes(token.text)) return false;
  const before = layout.tokens[at - 1];
  return before?.end === token.start && before.lower.endsWith('s') && layout.tokens[at + 1]?.capital === true;
}

/** In "the Fisheries Agency and Wang" the "and" parts two names: what follows it holds no head of its own kind. */
function joinsTwoNames(layout: Layout, linker: number, first: number): boolean {
  const { connectors } = layout.pack.grammar;
  if (!connectors.has(lowerAt(layout, linker))) return false;
  const known = matchEntry(layout.gazetteer, layout.tokens, first);
  if (known?.kind === 'organisation' && first + known.words.length === linker) return true;
  const { heads } = layout.pack.organisations;
  const before = layout.tokens.slice(first, linker).map((token) => token.lower);
  const hasHead = before.some((word) => heads.has(word));
  const after = lowerAt(layout, linker + 1);
  const { roles } = layout.pack;
  if (roles.headFirst && after === lowerAt(layout, first)) return true;
  if (roles.headFirst) return !roles.portfolio.has(after) && !joinsMembers(layout, linker);
  return hasHead && !before.includes('of') && !before.includes('for');
}

/** "Pengusaha dan Pekerja": two nouns of people, who make up one body. */
function joinsMembers({ tokens, pack }: Layout, linker: number): boolean {
  const { everyday, callings } = pack.roles;
  const isMember = (at: number) =>
    tokens[at]?.capital === true &&
    (everyday.has(tokens[at]?.lower ?? '') || callings.has(tokens[at]?.lower ?? ''));
  return isMember(linker - 1) && isMember(linker + 1);
}

/** The "dan" of "Forum Mahasiswa Doktoral dan Magister Samudra (FMDMS)": the acronym spells what stands around it. */
function isSpelledOver(layout: Layout, linker: number, first: number): boolean {
  if (!layout.pack.roles.headFirst) return false;
  let open = linker;
  while (open < linker + LONGEST_ORGANISATION && layout.tokens[open]?.kind === 'word') open++;
  if (layout.tokens[open]?.text !== '(') return false;
  const words = layout.tokens.slice(first, linker).concat(layout.tokens.slice(linker + 1, linker + 2));
  const initials = words.map(({ text }) => text.charAt(0)).join('');
  let acronym = '';
  for (let at = open + 1; layout.tokens[at]?.kind === 'word' && acronym.length < initials.length; at++)
    acronym += layout.tokens[at]?.text ?? '';
  return acronym.startsWith(initials);
}

/** The "of" of "Ada Lind of the Harbour Institute", the "and" of "Ada Lind and Harbour Party members": before it no word of bodies, but someone's names. */
function followsPerson(layout: Layout, linker: number, first: number): boolean {
  const { organisations, givenNames, people } = layout.pack;
  if (linker - first < 2 || (!people && layout.pack.grammar.connectors.has(lowerAt(layout, linker))))
    return false;
  const words = layout.tokens.slice(first, linker).map((token) => token.lower);
  return givenNames.has(words[0] ?? '') && !words.some((word) => organisations.heads.has(word));
}

function runAt(layout: Layout, at: number, within: Range, inTitle: ReadonlySet<number>): Phrase | null {
  const opening = layout.tokens[at];
  if (!opening) return null;
  if (layout.pack.grammar.functionWords.has(opening.lower) && !isSmallGiven(layout, at)) return null;
  if (layout.pack.grammar.devotions.has(opening.lower)) return null;
  if (opensSentence(layout, at) && layout.pack.cues.has(opening.lower)) return null;
  if (layout.pack.roles.honorifics.has(opening.lower)) return null;
  if (isDateWord(layout, opening.lower) && !isGivenName(layout, at)) return null;
  if (opensWithCue(layout, at) || opensApart(layout, at) || isHeadlineVerb(layout, at)) return null;
  if (isInDegree(layout, at)) return null;
  const courtesy = courtesyLength(layout, at);
  if (courtesy > 0) return runAt(layout, at + courtesy, within, inTitle);
  let end = at + 1;
  while (end < within.end && end - at < LONGEST_NAME) {
    const step = stepInName(layout, end, within, inTitle);
    if (step === 0) break;
    end += step;
  }
  return plainPhrase(layout, at, end, 'name');
}

/**
 * "Per" of "Per Moe", "I." of "I. Moe": a small word that somebody is called by, before a surname. Where it opens the sentence
 * neither "Per Lind, the talks failed" nor "Will Lind resign?".
 */
function isSmallGiven(layout: Layout, at: number): boolean {
  const { pack, tokens } = layout;
  const token = tokens[at];
  if (!token?.capital || inHeadline(layout, at)) return false;
  const opens = opensSentence(layout, at);
  if (isInitial(layout, at))
    return (opens || tokens[at - 1]?.capital === true) && isUnknownCapital(layout, at + 2);
  if (!pack.givenNames.has(token.lower) || !isUnknownCapital(layout, at + 1)) return false;
  const { auxiliaries, connectors, negations } = pack.grammar;
  if (auxiliaries.has(token.lower) && !pack.people?.surnames.has(lowerAt(layout, at + 1))) return false;
  if (!opens) return true;
  if ([auxiliaries, connectors, negations].some((words) => words.has(token.lower))) return false;
  if (tokens[at + 2]?.text !== ',' || layout.casing.get(token.lower)?.capitalInside) return true;
  const surname = tokens[at + 1]?.text;
  return tokens.some(
    ({ text }, i) => text === token.text && tokens[i + 1]?.text === surname && tokens[i + 2]?.text !== ',',
  );
}

/** "Now" of "Now Ada Lind", "Significantly": a capital that only the opening of a sentence gave. */
function opensApart(layout: Layout, at: number): boolean {
  if (!opensSentence(layout, at)) return false;
  if (opensThing(layout, at) || opensGroup(layout, at)) return true;
  const word = lowerAt(layout, at);
  const { adverbs, linkers, outcomes, adjunctOpeners, pairOpeners } = layout.pack.grammar;
  const loose = [adverbs, linkers, outcomes, adjunctOpeners, pairOpeners].some((words) => words.has(word));
  if (!loose && !LOOSE.has(layout.tags[at] ?? '')) return false;
  return !layout.pack.givenNames.has(word) && layout.casing.get(word)?.capitalInside !== true;
}

/** "Penelitian" of "Penelitian LIPI", "Kunjungan" of "Kunjungan Lind", which opens a sentence. */
function opensThing(layout: Layout, at: number): boolean {
  const { descriptions, grammar, roles } = layout.pack;
  if (!roles.headFirst) return false;
  const word = lowerAt(layout, at);
  if (roles.doings.has(word)) return true;
  const next = layout.tokens[at + 1]?.text ?? '';
  const thing = descriptions.heads.get(word)?.kind === 'organisation' && grammar.tellings.has(word);
  return thing && next.length > 2 && isUpper(next);
}

const LOOSE: ReadonlySet<string> = new Set(['ADV', 'ADP', 'SCONJ', 'CCONJ']);

/** "Said Ola Prent". */
function opensWithCue(layout: Layout, at: number): boolean {
  if (layout.tags[at] !== 'VERB' || !opensSentence(layout, at)) return false;
  return layout.pack.cues.get(lowerAt(layout, at))?.voice === 'either';
}

/** "Jan" of "Jan Prent". */
function isGivenName(layout: Layout, at: number): boolean {
  const { abbreviated, weekdays } = layout.pack.dates;
  const next = layout.tokens[at + 1];
  return (
    abbreviated.has(lowerAt(layout, at)) &&
    layout.pack.givenNames.has(lowerAt(layout, at)) &&
    next !== undefined &&
    (next.capital || layout.pack.roles.namePartLowers.has(next.lower)) &&
    !weekdays.has(next.lower)
  );
}

function isDateWord(layout: Layout, word: string): boolean {
  const { weekdays, months } = layout.pack.dates;
  return weekdays.has(word) || (months.has(word) && !layout.pack.grammar.functionWords.has(word));
}

/** How many tokens from `at` on go on a name: a capital, an initial with its stop, or particles before a capital. */
function stepInName(layout: Layout, at: number, within: Range, inTitle: ReadonlySet<number>): number {
  const token = layout.tokens[at];
  if (!token || inTitle.has(at) || layout.known.has(at)) return 0;
  const before = layout.tokens[at - 1];
  if (token.text === '.')
    return before &&
      before.text.length === 1 &&
      before.end === token.start &&
      layout.tokens[at + 1]?.capital &&
      at + 1 < within.end
      ? 2
      : 0;
  if (token.capital && opensBody(layout, at)) return 0;
  if (token.capital)
    return (layout.pack.grammar.functionWords.has(token.lower) &&
      !isInitial(layout, at) &&
      !isSmallGiven(layout, at) &&
      !isSyllable(layout, at)) ||
      isDateWord(layout, token.lower) ||
      isHeadlineVerb(layout, at) ||
      layout.pack.grammar.devotions.has(token.lower) ||
      layout.pack.organisations.numberers.has(token.lower) ||
      entryAt(layout, at, within)
      ? 0
      : 1;
  if (isParticled(layout, at)) return 1;
  if (!layout.pack.roles.namePartLowers.has(token.lower)) return 0;
  const next = layout.tokens[at + 1];
  if ((next?.capital || isParticled(layout, at + 1)) && at + 1 < within.end) return 2;
  return next && layout.pack.roles.namePartLowers.has(next.lower) && layout.tokens[at + 2]?.capital ? 3 : 0;
}

/** "Universitas" of "Mahasiswa Universitas Lind": what is called after people opens a name of its own. */
function opensBody(layout: Layout, at: number): boolean {
  const { namesakes, wholes, firms } = layout.pack.organisations;
  const word = lowerAt(layout, at);
  return (
    (namesakes.has(word) || wholes.has(word) || firms.has(word)) && layout.tokens[at + 1]?.capital === true
  );
}

/** "al-Sand", "d'Lind": a name whose capital stands behind a small particle. */
function isParticled(layout: Layout, at: number): boolean {
  return mayLead(layout, at, Lead.particle) && layout.pack.people !== null;
}

/** "In" of "Moon Jae In": behind two capitals of a name, a small word that has one too inside a sentence. */
function isSyllable(layout: Layout, at: number): boolean {
  const { people } = layout.pack;
  const [family, given] = [layout.tokens[at - 2], layout.tokens[at - 1]];
  if (!people?.leadingSurnames.has(family?.lower ?? '') || !given?.capital) return false;
  return layout.tokens[at]?.text.length === 2 && !layout.tokens[at + 1]?.capital && !inHeadline(layout, at);
}

/** The "A." of "Jens A. Berg". */
function isInitial(layout: Layout, at: number): boolean {
  const { text = '', end } = layout.tokens[at] ?? {};
  const stop = layout.tokens[at + 1];
  return text.length === 1 && stop?.text === '.' && stop.start === end;
}
