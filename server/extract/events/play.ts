import type { EventClass, PlayWords } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { wordListAt } from '../text/words.ts';
import type { Trigger } from './triggers.ts';

/** What sides of a match are said to do to each other. */
const PLAYED: ReadonlySet<EventClass> = new Set([
  'assault',
  'coerce',
  'consult',
  'concede',
  'threaten',
  'retreat',
  'mobilize',
]);

/** What a word of matches counts, and a word that others have too. */
const OWN = 3;
const SHARED = 1;
/** A vote may be told as a score is. */
const SCORE = 2;
/** What makes a sentence one of a report of a match, and an article such a report, a word of its own being among them. */
const IN_SENTENCE = 3;
const IN_ARTICLE = 6;

/**
 * True where it is told of a match: of countries, clubs and persons alone, in a sentence or an article that speaks of
 * matches. What fans, soldiers or other groups do there is done in earnest, and so is what they talk about.
 */
export function isPlayed(
  layout: Layout,
  sentence: Range,
  { entry, shape }: Trigger,
  parties: readonly Member[],
): boolean {
  if (!PLAYED.has(entry.type) || (shape === 'noun' && entry.type !== 'assault')) return false;
  // Sides meet; whoever rings or visits another does so.
  if (entry.type === 'consult' && !entry.reciprocal) return false;
  if (parties.some(({ kind }) => kind === 'group' || kind === 'place')) return false;
  return weightOf(layout, sentence).total >= IN_SENTENCE || isOfMatch(layout);
}

interface Weight {
  readonly total: number;
  readonly own: boolean;
}

const isOfMatch = oncePer((layout: Layout): boolean => {
  const { total, own } = weightOf(layout, { first: 0, end: layout.tokens.length });
  return own && total >= IN_ARTICLE;
});

/** Each word counts once. */
function weightOf(layout: Layout, { first, end }: Range): Weight {
  const { own, shared }: PlayWords = layout.pack.events.play;
  const met = new Set<readonly string[]>();
  let total = 0;
  let sure = false;
  let scored = false;
  for (let at = first; at < end; at++) {
    if (isScore(layout, at) && !scored) {
      scored = true;
      total += SCORE;
    }
    if (!mayLead(layout, at, Lead.play) || layout.tokens[at]?.kind !== 'word') continue;
    const telling = wordListAt(layout, own, at);
    const words = telling ?? wordListAt(layout, shared, at);
    if (!words || met.has(words)) continue;
    met.add(words);
    total += telling ? OWN : SHARED;
    sure = sure || telling !== undefined;
  }
  return { total, own: sure || scored };
}

/** "4-0"; not the days of "3-5 February" and "February 3-5", nor "10-15 people". */
function isScore({ tokens, pack }: Layout, at: number): boolean {
  const [home, dash, away, next] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (home?.kind !== 'number' || away?.kind !== 'number' || !dash || !/^[-–]$/.test(dash.text)) return false;
  if (!/^\d{1,2}$/.test(home.text) || !/^\d{1,2}$/.test(away.text)) return false;
  if (pack.dates.months.has(tokens[at - 1]?.lower ?? '')) return false;
  if (!next || next.kind === 'mark') return true;
  const { placePrepositions, adjunctOpeners, joiners } = pack.grammar;
  return placePrepositions.has(next.lower) || adjunctOpeners.has(next.lower) || joiners.has(next.lower);
}
