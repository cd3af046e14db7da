import { matchEntry } from '../gazetteer/gazetteer.ts';
import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt, wordListAt } from '../text/words.ts';
import { isReporter } from './outlet-names.ts';
import { vesselTokens } from './vessels.ts';

/** The words of an office: "Menteri Luar Negeri", "Fisheries Minister", with the head that tells its kind. */
export interface Title extends Range {
  /** Last word of the head, lower case. */
  readonly head: string;
}

const LONGEST_REACH = 7;

/**
 * The offices of a text in order, none overlapping; whether a name follows is not yet asked. With `callings` what
 * people do ("pengajar", "warga") counts as well.
 */
export function findTitles(layout: Layout, callings = false): Title[] {
  const titles: Title[] = [];
  for (const sentence of layout.sentences) {
    let at = sentence.first;
    while (at < sentence.end) {
      const found = headAt(layout, at, sentence.end, callings);
      const head = found && leadsOn(layout, found, sentence.end, callings) ? null : found;
      const title = head
        ? widen(layout, head, { first: titles.at(-1)?.end ?? 0, end: sentence.end }, sentence.first)
        : null;
      if (title && !isSurname(layout, title) && !isNamesake(layout, title)) titles.push(title);
      at = title?.end ?? at + 1;
    }
  }
  return titles;
}

function headAt(layout: Layout, at: number, limit: number, callings: boolean): Title | null {
  const { roles } = layout.pack;
  if (!mayLead(layout, at, callings ? Lead.office | Lead.calling : Lead.office)) return null;
  if ((matchEntry(layout.gazetteer, layout.tokens, at)?.words.length ?? 0) > 1) return null;
  if (wordListAt(layout, roles.mistaken, at)) return null;
  const words = wordListAt(layout, roles.compounds, at);
  if (words && at + words.length <= limit)
    return { first: at, end: at + words.length, head: words[words.length - 1] ?? '' };
  const word = lowerAt(layout, at);
  if (roles.harms.has(lowerAt(layout, at + 1)) && layout.tokens[at + 2]?.capital === true) return null;
  return roles.heads.has(word) || (callings && (roles.callings.has(word) || roles.everyday.has(word)))
    ? { first: at, end: at + 1, head: word }
    : null;
}

/** "Deputy" of "Deputy foreign minister", "justice" of "justice secretary": no office but a word of the next one. */
function leadsOn(layout: Layout, head: Title, limit: number, callings: boolean): boolean {
  const { headFirst, portfolio, prefixes } = layout.pack.roles;
  const loose = head.end - head.first === 1 && (portfolio.has(head.head) || prefixes.has(head.head));
  if (headFirst || !loose) return false;
  for (let at = head.end; at < Math.min(limit, head.end + LONGEST_REACH); at++) {
    const next = headAt(layout, at, limit, callings);
    if (next) return !endsKnownName(layout, at);
    if (!goesBefore(layout, at)) return false;
  }
  return false;
}

function widen(layout: Layout, head: Title, room: Range, sentenceFirst: number): Title {
  const { roles } = layout.pack;
  const floor = Math.max(room.first, sentenceFirst, head.first - LONGEST_REACH);
  let first = head.first;
  while (first > floor && goesBefore(layout, first - 1) && !endsKnownName(layout, first)) first--;
  const end = roles.headFirst ? widenRight(layout, head.end, room.end) : widenOf(layout, head.end, room.end);
  return { first, end, head: head.head };
}

/** "White House" before "spokeswoman" is a name, though "house" alone is a word of offices. */
function endsKnownName(layout: Layout, end: number): boolean {
  return [2, 3].some(
    (length) => matchEntry(layout.gazetteer, layout.tokens, end - length)?.words.length === length,
  );
}

function goesBefore(layout: Layout, at: number): boolean {
  const { roles } = layout.pack;
  const word = lowerAt(layout, at);
  if (roles.headFirst) return roles.prefixes.has(word);
  if (word === '-' || word === '&') return true;
  return (
    roles.portfolio.has(word) ||
    roles.prefixes.has(word) ||
    isBodyWord(layout, at) ||
    (word === 'and' && roles.portfolio.has(lowerAt(layout, at - 1)))
  );
}

/** "ministry" of "foreign ministry spokesman"; "Foreign Ministry" is a name of its own. */
function isBodyWord(layout: Layout, at: number): boolean {
  const { lower, capital } = layout.tokens[at] ?? { lower: '', capital: true };
  return !capital && layout.pack.organisations.heads.has(lower);
}

/** "Menteri" + "Luar Negeri", "Menteri" + "Kelautan dan Perikanan". */
function widenRight(layout: Layout, from: number, limit: number): number {
  const { portfolio, heads } = layout.pack.roles;
  let end = from;
  for (let at = from; at < Math.min(limit, from + LONGEST_REACH); at++) {
    const word = lowerAt(layout, at);
    const pair = layout.pack.roles.paired.get(word);
    if (pair && layout.tokens[at + 1]?.lower !== pair) break;
    if (opensKnownName(layout, at) || (isReporter(layout, at - 1) && isDaily(layout, at))) break;
    if (portfolio.has(word) || (heads.has(word) && at === end)) end = at + 1;
    else if (!['dan', ','].includes(word) || !portfolio.has(lowerAt(layout, at + 1))) break;
    else if (!layout.tokens[at + 1]?.capital) break;
  }
  return trimLinker(layout, from, end);
}

/** "harian" of "wartawan harian Samudra". */
function isDaily(layout: Layout, at: number): boolean {
  return layout.pack.organisations.dailies.has(lowerAt(layout, at));
}

/** "Komisi" of "Wakil Presiden Komisi Eropa": a word of offices that opens the name of a known body. */
function opensKnownName(layout: Layout, at: number): boolean {
  if (!layout.tokens[at]?.capital) return false;
  const known = matchEntry(layout.gazetteer, layout.tokens, at);
  return known?.kind === 'organisation' && known.words.length > 1;
}

function trimLinker(layout: Layout, from: number, end: number): number {
  return end > from && ['dan', ','].includes(lowerAt(layout, end - 1)) ? end - 1 : end;
}

/** "Secretary" + "of State", "minister" + "for fisheries". */
function widenOf(layout: Layout, from: number, limit: number): number {
  const { portfolio, affiliationMarkers } = layout.pack.roles;
  if (!affiliationMarkers.has(lowerAt(layout, from))) return from;
  let end = layout.tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const start = end;
  while (end < limit && end - from < LONGEST_REACH) {
    const word = lowerAt(layout, end);
    const linked = word === 'and' && portfolio.has(lowerAt(layout, end + 1));
    if (!portfolio.has(word) && !linked) break;
    end++;
  }
  return end > start ? end : from;
}

/** "Jenderal" of "Jl. Jenderal Lind", "Stadion Jenderal Lind", "Queen" of "HMS Queen Ada": what is called after someone. */
function isNamesake(layout: Layout, { first }: Title): boolean {
  if (vesselTokens(layout).has(first)) return true;
  const { grounds, areas, namesakes } = layout.pack.organisations;
  const called = !layout.pack.roles.headFirst && namesakes.has(lowerAt(layout, first - 1));
  if (called && layout.tokens[first]?.capital) return true;
  if (grounds.size === 0 || !layout.tokens[first]?.capital) return false;
  const at = layout.tokens[first - 1]?.text === '.' ? first - 2 : first - 1;
  const word = lowerAt(layout, at);
  return grounds.has(word) && !areas.has(word) && layout.tokens[at]?.capital === true;
}

/** "Martin Luther King said": a head that ends a run of capitals is a name's last word. */
function isSurname(layout: Layout, title: Title): boolean {
  if (isAddressed(layout, title)) return true;
  if (layout.pack.roles.headFirst || title.end - title.first > 1 || !layout.tokens[title.first]?.capital)
    return false;
  const before = layout.tokens[title.first - 1];
  if (!before?.capital || layout.tokens[title.end]?.capital) return false;
  return (
    !layout.gazetteer.has(before.lower) &&
    !layout.pack.grammar.functionWords.has(before.lower) &&
    !layout.pack.organisations.heads.has(before.lower)
  );
}

/** "Mr. Justice": behind a title of address a name, unless someone is spoken to. */
function isAddressed(layout: Layout, { first, end }: Title): boolean {
  const { honorifics, headFirst } = layout.pack.roles;
  if (headFirst || end - first > 1 || !layout.tokens[first]?.capital || isQuoted(layout, first)) return false;
  const at = lowerAt(layout, first - 1) === '.' ? first - 2 : first - 1;
  return honorifics.get(lowerAt(layout, at)) != null && !layout.tokens[end]?.capital;
}
