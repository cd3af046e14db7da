import { matchEntry } from '../gazetteer/gazetteer.ts';
import { opensSentence } from '../layout/clauses.ts';
import { isHeadlineVerb } from '../layout/headlines.ts';
import type { Layout } from '../layout/layout.ts';
import { type Phrase, phraseOf, phraseWith, type Range, wordsIn } from '../layout/phrase.ts';
import { lowerAt, wordListAt } from '../text/words.ts';

/** Most words of an outlet's name. */
const LONGEST = 5;

/** Most words between the noun of an outlet and its name: "kantor berita resmi milik negara Lindex". */
const MOST_MODIFIERS = 3;

/** From this on a name behind what someone does may be theirs: "wartawan majalah Samudra Ada Lind". */
const LONG = 3;

/** Small words inside names of outlets in other languages: "Welt am Sonntag". */
const FOREIGN: ReadonlySet<string> = new Set('am an der die das des of the de du la le el del'.split(' '));

/**
 * An outlet of which nothing is known but the noun before it: "surat kabar Welt am Sonntag", "kantor berita Rusia
 * Lindex". The phrase is from the noun on, its core the name. A known outlet is found without it.
 */
export function outletAt(
  layout: Layout,
  at: number,
  within: Range,
  inTitle: ReadonlySet<number>,
  knownAt: (at: number) => Phrase | null,
): Phrase | null {
  const { outlets, dailies } = layout.pack.organisations;
  const noun = wordListAt(layout, outlets, at);
  if (!noun || (dailies.has(noun[0] ?? '') && !isBesidePeople(layout, at))) return null;
  const called = matchEntry(layout.gazetteer, layout.tokens, at);
  if (called && called.words.length > noun.length) return knownAt(at);
  const first = nameStart(layout, at + noun.length, within);
  const known = first < 0 ? null : knownAt(first);
  const whole = isOfName(layout, at, noun.length);
  if (known?.media && known.kind === 'organisation')
    return phraseWith(known, { first: at, core: whole ? { first: at, end: known.end } : known.core });
  const end = first < 0 ? -1 : nameEnd(layout, first, within, inTitle);
  if (end <= first || isKnown(layout, { first, end })) return null;
  const ofSomeone = isCalling(layout, at - 1) && layout.tokens[end]?.text !== ',';
  if (ofSomeone && end - first >= LONG) return null;
  const core = { first: whole ? at : first, end };
  const key = `organisation:${wordsIn(layout, core).toLowerCase()}`;
  return phraseOf(layout, { first: at, end, core, kind: 'organisation', key, media: true });
}

/** "Kantor Berita Lindex", "Harian Lindex": a noun with capitals is part of the name, unless its sentence alone gave it one. */
function isOfName(layout: Layout, at: number, length: number): boolean {
  const capitals = layout.tokens.slice(at, at + length).every(({ capital }) => capital);
  return capitals && (length > 1 || !opensSentence(layout, at) || isHead(layout, at));
}

/** "harian" rather than "majalah". */
function isHead(layout: Layout, at: number): boolean {
  return layout.pack.organisations.heads.has(lowerAt(layout, at));
}

/** Past the words that describe an outlet, and the country whose it is; -1 where no name follows. */
function nameStart(layout: Layout, first: number, within: Range): number {
  const { modifiers } = layout.pack.descriptions;
  let at = first;
  while (at - first < MOST_MODIFIERS && !layout.tokens[at]?.capital && modifiers.has(lowerAt(layout, at)))
    at++;
  const known = matchEntry(layout.gazetteer, layout.tokens, at);
  if (known?.kind === 'country') at += known.words.length;
  return at < within.end && layout.tokens[at]?.capital ? at : -1;
}

function nameEnd(layout: Layout, first: number, within: Range, inTitle: ReadonlySet<number>): number {
  let end = first;
  for (let at = first; at < Math.min(within.end, first + LONGEST); at++) {
    const token = layout.tokens[at];
    if (!token || inTitle.has(at) || layout.known.has(at) || isHeadlineVerb(layout, at)) break;
    if (token.capital && !isOther(layout, at, first)) end = at + 1;
    else if (at === first || token.capital || !FOREIGN.has(token.lower)) break;
  }
  return end;
}

/** A day, or a small word that has a capital where a name would begin. */
function isOther(layout: Layout, at: number, first: number): boolean {
  const { dates, grammar } = layout.pack;
  const word = lowerAt(layout, at);
  return (
    dates.weekdays.has(word) || dates.months.has(word) || (at === first && grammar.functionWords.has(word))
  );
}

/** A body that is known, or a place alone: "koran Bandung". */
function isKnown(layout: Layout, { first, end }: Range): boolean {
  const known = matchEntry(layout.gazetteer, layout.tokens, first);
  return known !== null && (known.kind === 'organisation' || first + known.words.length >= end);
}

/** "harian" behind who writes, a small word or nothing: no "kasus harian", of each day. */
function isBesidePeople(layout: Layout, at: number): boolean {
  const before = layout.tokens[at - 1];
  if (before?.kind !== 'word' || opensSentence(layout, at) || isReporter(layout, at - 1)) return true;
  const { grammar, roles, cues } = layout.pack;
  const loose = [grammar.placePrepositions, grammar.agentMarkers, grammar.connectors, roles.linkers];
  return (
    cues.has(before.lower) ||
    roles.prefixes.has(before.lower) ||
    loose.some((words) => words.has(before.lower))
  );
}

/** "wartawan", "wartawan-wartawan", "redaktur": who works for an outlet. */
export function isReporter(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at).split('-')[0] ?? '';
  return layout.pack.organisations.reporters.has(word);
}

/** What someone does: "pembaca", "wartawan". */
function isCalling(layout: Layout, at: number): boolean {
  const { roles, descriptions } = layout.pack;
  const word = lowerAt(layout, at).split('-')[0] ?? '';
  return (
    isReporter(layout, at) ||
    roles.heads.has(word) ||
    roles.callings.has(word) ||
    roles.everyday.has(word) ||
    descriptions.heads.get(word)?.kind === 'person'
  );
}
