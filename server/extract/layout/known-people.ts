import { AMBIGUOUS_NAMES, NO_NAMES } from '../gazetteer/countries.ts';
import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { KnownName } from '../gazetteer/people-index.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { isShoutedAt, lowerAt } from '../text/words.ts';
import { inHeadline, opensSentence } from './clauses.ts';
import { casingAt, type KnownPerson, type Layout } from './layout.ts';

/**
 * The layout with the names of imported people that stand in it: whole ones, of two words or more in capitals, and
 * single words that hardly mean anything else. Only words that begin such a name cost more than a look-up.
 */
export function markKnownPeople(layout: Layout): Layout {
  if (layout.people.isEmpty) return layout;
  const known = new Map<number, KnownPerson>();
  const places = new Map<string, boolean>();
  for (const sentence of layout.sentences)
    for (let at = sentence.first; at < sentence.end; at++) {
      const token = layout.tokens[at];
      const names = token?.capital ? layout.people.beginningWith(token.lower) : null;
      if (!names) continue;
      const whole = names.get(lowerAt(layout, at + 1))?.find((name) => {
        const end = at + name.words.length;
        return end <= sentence.end && standsAt(layout, name, at) && isWholeName(layout, at, end);
      });
      const lone = whole ? undefined : names.get('')?.[0];
      const name = whole ?? (lone && !lone.weak && isLoneName(layout, at, places) ? lone : undefined);
      if (!name) continue;
      known.set(at, { end: at + name.words.length, name });
      at += name.words.length - 1;
    }
  return known.size === 0 ? layout : { ...layout, known };
}

/** Word for word, in capitals but for particles: "Ada van Lind", "Ada al-Lind". */
function standsAt(layout: Layout, { words }: KnownName, at: number): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = layout.tokens[at + i];
    if (!token || token.lower !== words[i]) return false;
    const particle = layout.pack.roles.namePartLowers.has(token.lower) || token.lower.includes('-');
    if (token.kind === 'word' && !token.capital && !particle) return false;
  }
  return true;
}

/** True for a name that goes on at neither end, that no place or body bears, and after which nothing is called. */
function isWholeName(layout: Layout, first: number, end: number): boolean {
  const place = matchEntry(layout.gazetteer, layout.tokens, first);
  if (place && place.words.length >= end - first) return false;
  if (isNamesake(layout, first, end) || asksWith(layout, first)) return false;
  if (isShouted(layout, first, end)) return true;
  return !goesOnBefore(layout, first) && !goesOnAfter(layout, end);
}

/** "the Ada Lind Tower", "Ada Lind & Co", "Universitas Ada Lind", "Jalan Ada Lind". */
function isNamesake(layout: Layout, first: number, end: number): boolean {
  const { organisations, grammar, roles } = layout.pack;
  const before = lowerAt(layout, first - 1);
  const after = layout.tokens[end];
  if (grammar.articles.has(before) || after?.text === '&') return true;
  const called = [organisations.sites, organisations.heads, organisations.tails, organisations.namesakes];
  if (after?.capital && called.some((words) => words.has(after.lower)))
    return !roles.headFirst || !isHead(layout, end);
  if (!layout.tokens[first - 1]?.capital || isOffice(layout, first - 1)) return false;
  const callers = [
    organisations.namesakes,
    organisations.areas,
    ...(roles.headFirst ? [organisations.heads] : []),
  ];
  return callers.some((words) => words.has(before));
}

/** Where heads come first, a body of its own begins after the name. */
function isHead(layout: Layout, at: number): boolean {
  return layout.pack.organisations.heads.has(lowerAt(layout, at));
}

/** "Will Lind stay?": a small word that opens a question is no name. */
function asksWith(layout: Layout, first: number): boolean {
  if (!opensSentence(layout, first) || !layout.pack.grammar.functionWords.has(lowerAt(layout, first)))
    return false;
  const sentence = layout.sentences[layout.sentenceOf[first] ?? -1];
  return lowerAt(layout, (sentence?.end ?? 0) - 1) === '?';
}

/** In a headline, or in capitals beside others in capitals, the words around a name tell nothing. */
function isShouted(layout: Layout, first: number, end: number): boolean {
  if (inHeadline(layout, first)) return true;
  for (let at = first; at < end; at++) if (!isShoutedAt(layout, at)) return false;
  return isShoutedAt(layout, first - 1) || isShoutedAt(layout, end) || opensSentence(layout, first);
}

/** "Maria" before "Ada Lind": another name; not an office, a country, a small word, or what only opens the sentence. */
function goesOnBefore(layout: Layout, first: number): boolean {
  const at = first - 1;
  const before = layout.tokens[at];
  if (before?.text === '.') {
    const initial = layout.tokens[at - 1];
    return initial?.text.length === 1 && initial.capital && initial.end === before.start;
  }
  if (!before?.capital || opensSentence(layout, first) || isOffice(layout, at)) return false;
  if (layout.pack.grammar.functionWords.has(before.lower) || layout.gazetteer.has(before.lower)) return false;
  if (isShoutedAt(layout, at) && isOffice(layout, at - 1)) return false;
  if (casingAt(layout, at)?.lower) return false;
  const named =
    layout.pack.givenNames.has(before.lower) || layout.people.beginningWith(before.lower) !== null;
  return !opensSentence(layout, at) || named;
}

/** "Moe" after "Ada Lind"; not an office, a day or a small word. */
function goesOnAfter(layout: Layout, end: number): boolean {
  const after = layout.tokens[end];
  if (!after?.capital || layout.sentenceOf[end] !== layout.sentenceOf[end - 1]) return false;
  const { grammar, dates } = layout.pack;
  const loose = [grammar.functionWords, dates.weekdays, dates.months].some((words) => words.has(after.lower));
  return !loose && !isOffice(layout, end) && !layout.gazetteer.has(after.lower);
}

/** A word of an office, a rank or an address. */
function isOffice(layout: Layout, at: number): boolean {
  const { heads, portfolio, ranks, honorifics, prefixes, callings, everyday, serving } = layout.pack.roles;
  const word = lowerAt(layout, at);
  if (mayLead(layout, at, Lead.office) || honorifics.has(word)) return true;
  return [heads, portfolio, ranks, prefixes, callings, everyday, serving].some((words) => words.has(word));
}

/**
 * True for a single capital inside a sentence that is no word of the language that we know, nor of this text, and no
 * place: "Wenas" of "bertemu Wenas", not of "di Wenas".
 */
function isLoneName(layout: Layout, at: number, places: Map<string, boolean>): boolean {
  const { lower = '' } = layout.tokens[at] ?? {};
  const seen = casingAt(layout, at);
  if (!seen?.capitalInside || seen.lower || isShoutedAt(layout, at)) return false;
  if (layout.tokens[at + 1]?.capital || goesOnBefore(layout, at) || isNamesake(layout, at, at + 1))
    return false;
  if (isOrdinaryWord(layout, at)) return false;
  let place = places.get(lower);
  if (place === undefined) {
    place = isPlaceHere(layout, lower);
    places.set(lower, place);
  }
  return !place;
}

const NO_PERSONS: ReadonlySet<string> = new Set([
  ...AMBIGUOUS_NAMES,
  ...NO_NAMES.map((name) => name.toLowerCase()),
]);
const NO_NAME_TAGS: ReadonlySet<string> = new Set(['VERB', 'ADJ', 'ADV', 'AUX', 'ADP', 'PRON', 'DET', 'NUM']);

/** True for a word of the language, a given name or a name of something else: a person is called so by chance. */
export function isOrdinaryWord(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  if (mayLead(layout, at, ~Lead.particle)) return true;
  const { grammar, dates, organisations, descriptions, givenNames, stance } = layout.pack;
  const ordinary = [
    ...[grammar.functionWords, grammar.adverbs, grammar.linkers, grammar.connectors, grammar.articles],
    ...[dates.weekdays, dates.months, organisations.heads, organisations.tails, organisations.areas],
    ...[
      organisations.sites,
      descriptions.heads,
      descriptions.modifiers,
      givenNames,
      stance.attitudes,
      NO_PERSONS,
    ],
  ];
  return (
    ordinary.some((words) => words.has(word)) ||
    isOffice(layout, at) ||
    NO_NAME_TAGS.has(layout.tags[at] ?? '')
  );
}

/** True if the text has the word where places stand: "in Wenas". */
function isPlaceHere(layout: Layout, word: string): boolean {
  const { placePrepositions } = layout.pack.grammar;
  return layout.tokens.some(
    ({ lower, capital }, at) => capital && lower === word && placePrepositions.has(lowerAt(layout, at - 1)),
  );
}
