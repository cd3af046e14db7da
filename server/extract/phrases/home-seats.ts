import { matchEntry } from '../gazetteer/gazetteer.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { coordinatesOf } from './coordinates.ts';
import { readingAt } from './readings.ts';

/** How far behind the seat its verb, and before it what is had with it, may stand. */
const REACH = 6;

/**
 * True where the seat of the government in the papers of its own country is that government, not the city of which they tell
 * most: it does to others, or has done to it, what states do ("Jakarta mengecam Swedia", "perjanjian dengan Jakarta"), the
 * sentence names a state or a body of states besides, and nothing in it is a city's own.
 */
export function actsAbroad(layout: Layout, range: Range, iso3: string | undefined): boolean {
  const { home } = layout.pack.readings;
  if (!readingAt(layout, range).government) return false;
  const row = coordinatesOf(layout, range);
  const deed = deedBehind(layout, row.end);
  const dealing = deed ? null : dealingBefore(layout, row.first);
  if (!deed && !dealing) return false;
  const sentence = layout.sentences[layout.sentenceOf[range.first] ?? -1];
  if (!sentence) return false;
  for (let at = sentence.first; at < sentence.end; at++) if (home.city.has(lowerAt(layout, at))) return false;
  // "Jakarta dan Bandung menolak": a city among cities.
  if (row.count > 1) return namesAbroad(layout, row, range.first, iso3);
  return home.sure.has(deed ?? dealing ?? '') || namesAbroad(layout, sentence, range.first, iso3);
}

/** The deed of a state that the seat does as the subject of its verb: "Jakarta juga telah mengecam". */
function deedBehind(layout: Layout, end: number): string | null {
  const { home, adverbs, auxiliaries } = layout.pack.readings;
  for (let at = end; at < end + REACH; at++) {
    const word = lowerAt(layout, at);
    if (home.deeds.has(word)) return word;
    if (!adverbs.has(word) && !auxiliaries.has(word)) return null;
  }
  return null;
}

/** "perjanjian" of "perjanjian dagang dengan", "mendesak"; the surest of such words. */
function dealingBefore(layout: Layout, first: number): string | null {
  const { home } = layout.pack.readings;
  let found: string | null = null;
  for (let at = first - 1; at >= first - REACH && layout.sentenceOf[at] === layout.sentenceOf[first]; at--) {
    const word = lowerAt(layout, at);
    if (layout.tokens[at]?.kind === 'mark') break;
    if (home.sure.has(word)) return word;
    if (home.dealings.has(word)) found = word;
  }
  return found;
}

function namesAbroad(layout: Layout, { first, end }: Range, but: number, iso3: string | undefined): boolean {
  for (let at = first; at < end; at++)
    if (at !== but && layout.tokens[at]?.capital && isAbroad(layout, at, iso3)) return true;
  return false;
}

/** Another country, its seat, or a body of states. */
function isAbroad(layout: Layout, at: number, iso3: string | undefined): boolean {
  const entry = matchEntry(layout.gazetteer, layout.tokens, at);
  if (!entry || entry.media) return false;
  if (entry.kind === 'country') return entry.iso3 !== iso3;
  if (entry.government) return entry.government.key !== `country:${iso3}`;
  return entry.kind === 'organisation' && entry.wikidata !== undefined && !entry.in;
}
