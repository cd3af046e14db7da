import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';

/** A noun phrase with all that hangs on it; its core ends where that begins. */
export interface Opening extends Range {
  readonly core: Range;
}

const LONGEST_CLAUSE = 30;
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);
/** Before an amount: "about half", "at least 40", "nearly". */
const AMOUNT_OPENERS = new Set('about around at over under'.split(' '));

/**
 * The noun phrase that fills its clause from the beginning to the verb at `end`: "an early report in a local paper",
 * "groups that have backed her", "six in ten". Null where another finite verb stands between them.
 */
export function openingNoun(layout: Layout, end: number, floor: number): Opening | null {
  const start = clauseStart(layout, end, floor);
  for (let at = start; at < end; at++) {
    if (at > start && layout.tags[at - 1] !== 'CCONJ') continue;
    const found = openingAt(layout, at, end);
    if (found) return found;
  }
  return null;
}

function openingAt(layout: Layout, from: number, end: number): Opening | null {
  const first = skipLead(layout, from, end);
  const head = headEnd(layout, first, end);
  if (head === null || !hangsTogether(layout, head, end)) return null;
  return { first, end, core: { first, end: head } };
}

function clauseStart(layout: Layout, end: number, floor: number): number {
  let at = end;
  while (at > floor && end - at < LONGEST_CLAUSE && !bounds(layout, at - 1)) at--;
  return at;
}

/** Marks, quotations and subordinators bound a clause; "that" after a noun opens a relative one inside it. */
function bounds(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token || isQuoted(layout, at)) return true;
  if (token.kind === 'mark') return !["'", '’', '-', '&', '%', '$'].includes(token.text);
  return layout.tags[at] === 'SCONJ' && !isRelative(layout, at);
}

function isRelative(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const before = layout.tags[at - 1] ?? '';
  return (
    (layout.pack.grammar.relativisers.has(word) || word === 'whose' || word === 'where') &&
    (NOMINAL.has(before) || before === 'PRON')
  );
}

function skipLead(layout: Layout, from: number, end: number): number {
  let at = from;
  while (at < end - 1) {
    const tag = layout.tags[at] ?? '';
    const amount = AMOUNT_OPENERS.has(lowerAt(layout, at)) && isAmount(layout, at + 1) && tag === 'ADP';
    if (tag !== 'ADV' && tag !== 'CCONJ' && !amount) break;
    at++;
  }
  return at;
}

function isAmount(layout: Layout, at: number): boolean {
  return layout.tags[at] === 'NUM' || ['least', 'half', 'most'].includes(lowerAt(layout, at));
}

/** The end of the plain noun phrase that begins at `first`; null where none does. */
function headEnd(layout: Layout, first: number, end: number): number | null {
  let at = first;
  let found = false;
  while (at < end && !isRelative(layout, at)) {
    const tag = layout.tags[at] ?? '';
    const determined = at > first && !found;
    const noun = tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM' || isAmountWord(layout, at);
    if (noun) found = true;
    else if (tag === 'VERB' && determined && isMistaken(layout, at, end)) found = true;
    else if (!isInside(layout, at, first)) break;
    at++;
  }
  return found ? at : null;
}

/** "a third", "those surveyed". */
function isAmountWord(layout: Layout, at: number): boolean {
  return /^(?:third|quarter|half|those|others|some|many|most)$/.test(lowerAt(layout, at));
}

/** The noun of "an earlier report in ...", which taggers take for a verb. */
function isMistaken(layout: Layout, at: number, end: number): boolean {
  return at + 1 === end || layout.tags[at + 1] === 'ADP' || layout.tags[at + 1] === 'VERB';
}

function isInside(layout: Layout, at: number, first: number): boolean {
  const tag = layout.tags[at] ?? '';
  const word = lowerAt(layout, at);
  if (tag === 'DET' || (at === first && tag === 'PRON' && /^(?:his|her|their|its|our|my)$/.test(word)))
    return true;
  if (NOMINAL.has(tag) || ["'s", "'", '’', '-', '&', '%', '$'].includes(word)) return true;
  if (tag === 'ADV') return layout.tags[at - 1] === 'DET';
  return tag === 'VERB' && /(?:ed|ing)$/.test(word) && NOMINAL.has(layout.tags[at + 1] ?? '');
}

/** True if what stands between a noun and its verb is phrases and clauses that hang on the noun. */
function hangsTogether(layout: Layout, from: number, end: number): boolean {
  if (from < end && (!opensModifier(layout, from) || opensNext(layout, end - 1))) return false;
  let relative = -1;
  let finite = 0;
  for (let at = from; at < end; at++) {
    if (isRelative(layout, at)) relative = at;
    else if (!isMainVerb(layout, at)) continue;
    else if (relative < 0) return false;
    else finite++;
  }
  return relative < 0 || finite > 0;
}

/** What stands before a noun, a verb that is no subject's own, or the verb's own relative clause. */
function opensNext(layout: Layout, at: number): boolean {
  return (
    ['DET', 'ADJ', 'ADP', 'CCONJ', 'AUX', 'PART'].includes(layout.tags[at] ?? '') || isRelative(layout, at)
  );
}

function opensModifier(layout: Layout, at: number): boolean {
  const tag = layout.tags[at] ?? '';
  return isRelative(layout, at) || ['ADP', 'CCONJ', 'PART', 'VERB', 'ADV', 'ADJ'].includes(tag);
}

/** A verb of its own: neither "to visit" nor a participle behind its noun ("polls conducted for"). */
export function isMainVerb(layout: Layout, at: number): boolean {
  const tag = layout.tags[at];
  const word = lowerAt(layout, at);
  const before = layout.tags[at - 1] ?? '';
  if (layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, at - 1)) || before === 'AUX') return false;
  if (tag === 'AUX') return true;
  if (tag !== 'VERB' || before === 'ADP') return false;
  if (before === 'PRON' || !/(?:ed|ing|en)$/.test(word)) return true;
  return /ed$/.test(word) && ['DET', 'PRON', 'PROPN'].includes(layout.tags[at + 1] ?? '');
}
