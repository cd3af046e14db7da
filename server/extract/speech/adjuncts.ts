import { isQuoted, opensSentence } from '../layout/clauses.ts';
import { tellsDay } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt } from '../text/words.ts';

/** Longest adjunct that tells when or to whom something was said, in tokens. */
const LONGEST = 24;

/** How far after its opener the word stands that shows an adjunct to be one of speaking. */
const REACH = 3;

function opens(layout: Layout, at: number): boolean {
  const word = lowerAt(layout, at);
  const { adjunctOpeners, addresseeMarkers } = layout.pack.grammar;
  return adjunctOpeners.has(word) || addresseeMarkers.has(word);
}

function isOccasion(layout: Layout, at: number): boolean {
  return layout.pack.grammar.occasions.has(lowerAt(layout, at));
}

/** True if an adjunct that tells how or to whom something was said opens at `at`: "dalam keterangannya". */
export function opensOccasion(layout: Layout, at: number): boolean {
  if (!opens(layout, at)) return false;
  for (let next = at + 1; next <= at + REACH; next++) if (isOccasion(layout, next)) return true;
  return false;
}

/** Where the words go on after an adjunct of speaking that opens at `at` and ends in a comma; else `at`. */
export function afterOccasion(layout: Layout, at: number, limit: number): number {
  if (!opens(layout, at)) return at;
  let told = false;
  for (let next = at; next < Math.min(limit, at + LONGEST); next++) {
    if (isQuoted(layout, next)) return at;
    told ||= isOccasion(layout, next) || tellsDay(layout, next);
    if (layout.tokens[next]?.text !== ',' || goesOn(layout, next + 1)) continue;
    return told ? next + 1 : at;
  }
  return at;
}

/** Longest list of those cited, in tokens. */
const LONGEST_CITATION = 16;

/** In "reported, citing two officials, that" where "that" stands, seen from the first comma; else `at`. */
export function afterCitation(layout: Layout, at: number, limit: number): number {
  if (layout.tokens[at]?.text !== ',') return at;
  if (!layout.pack.grammar.citers.has(lowerAt(layout, at + 1))) return at;
  for (let next = at + 2; next < Math.min(limit, at + LONGEST_CITATION); next++)
    if (layout.tokens[next]?.text === ',') return isComplementiser(layout, next + 1) ? next + 1 : at;
  return at;
}

/** After a comma: a day, a date or a place that still belongs to the adjunct. */
function goesOn(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  return tellsDay(layout, at) || token.kind === 'number' || layout.pack.grammar.locatives.has(token.lower);
}

/** Where the words of `range` end without what tells how they were said: "... saat ditemui di Bogor". */
export function beforeOccasion(layout: Layout, range: Range): number {
  const floor = Math.max(range.first + 2, range.end - LONGEST);
  for (let at = floor; at < range.end; at++) {
    if (isQuoted(layout, at) || !opensOccasion(layout, at) || opens(layout, at - 1)) continue;
    return layout.tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return range.end;
}

/** Where the words of `range` end without a place set in commas before their day: "..., di Jakarta". */
export function beforePlace(layout: Layout, range: Range): number {
  if (layout.pack.tagger) return range.end;
  for (let at = range.end - 1; at > Math.max(range.first + 2, range.end - LONGEST); at--) {
    if (isQuoted(layout, at) || layout.pack.grammar.looksVerbal(lowerAt(layout, at))) break;
    const place = layout.pack.grammar.locatives.has(lowerAt(layout, at));
    if (place && layout.tokens[at - 1]?.text === ',') return at - 1;
  }
  return range.end;
}

/**
 * The comma that ends a subordinate clause ("Setelah Budi menolak usul itu, warga pulang") whose subject opens at
 * `first`; `limit` where the clause is a main one.
 */
export function subordinateEnd(
  layout: Layout,
  phrases: Phrases,
  first: number,
  from: number,
  limit: number,
): number {
  const before = lowerAt(layout, first - 1);
  const { subordinators, adjunctOpeners, complementisers } = layout.pack.grammar;
  if (layout.pack.tagger) return frontedEnd(layout, first, from, limit);
  if (complementisers.has(before) || !(subordinators.has(before) || adjunctOpeners.has(before))) return limit;
  let comma = limit;
  for (let at = from; at < limit; at++) {
    if (layout.tokens[at]?.text !== ',' || isQuoted(layout, at)) continue;
    if (opensMain(layout, phrases, at + 1)) return at;
    if (comma === limit) comma = at;
  }
  return comma;
}

function opensMain(layout: Layout, phrases: Phrases, at: number): boolean {
  const subject = phrases.at.startingAt(at);
  const { looksVerbal, adverbs, negations } = layout.pack.grammar;
  const next = lowerAt(layout, subject?.end ?? -1);
  return subject !== null && (looksVerbal(next) || adverbs.has(next) || negations.has(next));
}

/** "As Lind welcomed the plan, Prent left": the comma before the main clause, where parts of speech are known. */
function frontedEnd(layout: Layout, first: number, from: number, limit: number): number {
  const opener = first - 1;
  const opens = opensSentence(layout, opener);
  const { subordinators, complementisers } = layout.pack.grammar;
  const word = lowerAt(layout, opener);
  if (!opens || !subordinators.has(word) || complementisers.has(word)) return limit;
  for (let at = from + 1; at < limit - 1; at++)
    if (layout.tokens[at]?.text === ',' && !isQuoted(layout, at) && opensNoun(layout, at + 1)) return at;
  return limit;
}

function opensNoun(layout: Layout, at: number): boolean {
  return isQuoted(layout, at) || ['PRON', 'DET', 'PROPN', 'NOUN'].includes(layout.tags[at] ?? '');
}
