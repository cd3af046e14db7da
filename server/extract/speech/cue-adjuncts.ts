import { isQuoted } from '../layout/clauses.ts';
import { tellsDay } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import { namedPeriodAt } from '../layout/periods.ts';
import { isComplementiser } from '../phrases/complementisers.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { afterCitation } from './adjuncts.ts';
import { quotesSpeech } from './complements.ts';
import { momentEnd } from './moments.ts';
import { reducedEnd } from './reduced.ts';

const LONGEST_ADJUNCT = 24;

/** "in a short televised news conference". */
const LONGEST_VENUE = 6;

export interface Opening {
  /** True if one spoken to stands before it. */
  readonly addressed: boolean;
  /** Where the content may begin. */
  readonly at: number;
  /** The complementiser, if one was found: content begins after it. */
  readonly complementiser: number | null;
}

/**
 * Looks past adjuncts ("on Tuesday", "dalam pidato di Jakarta") for a complementiser or a quotation; without one the
 * content begins where the plain time and place words end.
 */
export function skipAdjuncts(
  layout: Layout,
  phrases: Phrases,
  from: number,
  limit: number,
): Omit<Opening, 'addressed'> {
  let at = from;
  let plain = from;
  while (at < limit && at - from <= LONGEST_ADJUNCT) {
    const token = layout.tokens[at];
    if (!token || isComplementiser(layout, at)) break;
    const cited = afterCitation(layout, at, limit);
    if (cited > at) {
      at = cited;
      continue;
    }
    const verb = layout.pack.cues.has(token.lower) && ['', 'VERB'].includes(layout.tags[at] ?? '');
    if (verb && at >= plain) break;
    if (isQuoted(layout, at) && quotesSpeech(layout, at, from)) return { at, complementiser: null };
    if (isQuoted(layout, at)) break;
    if (at === from && !(opensAdjunct(layout, at) && !opensClauseAfterComma(layout, at))) break;
    if (at === plain) plain = plainAdjunctEnd(layout, phrases, at, limit);
    at++;
  }
  if (at < limit && isComplementiser(layout, at)) return { at: at + 1, complementiser: at };
  return { at: plain, complementiser: null };
}

/** "mengatakan, hujan ...": where no marker is needed, a comma before a plain word opens the content. */
function opensClauseAfterComma(layout: Layout, at: number): boolean {
  if (!layout.pack.grammar.bareAgent || layout.tokens[at]?.text !== ',') return false;
  return !opensAdjunct(layout, at + 1) && !isComplementiser(layout, at + 1) && !isQuoted(layout, at + 1);
}

function opensAdjunct(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  const { grammar, dates } = layout.pack;
  if (!token) return false;
  const sets = [grammar.adjunctOpeners, grammar.adverbs, grammar.addresseeMarkers, grammar.placePrepositions];
  return (
    [',', ':', '('].includes(token.text) ||
    sets.some((words) => words.has(token.lower)) ||
    dates.relative.has(token.lower) ||
    dates.weekdays.has(token.lower) ||
    (layout.tags[at] === 'ADV' &&
      !grammar.interrogatives.has(token.lower) &&
      isComplementiser(layout, at + 1)) ||
    (dates.abbreviated.has(token.lower) && layout.tokens[at + 2]?.kind === 'number') ||
    namedPeriodAt(layout, at) !== undefined ||
    (layout.pack.tagger !== null && momentEnd(layout, at, layout.tokens.length) > at)
  );
}

/** The end of an adjunct that is plainly one of time, place or addressee: "pada Selasa (21/2)", "in Oslo". */
export function plainAdjunctEnd(layout: Layout, phrases: Phrases, at: number, limit: number): number {
  const { grammar, dates } = layout.pack;
  let end = at;
  let moved = true;
  while (moved && end < limit) {
    moved = false;
    const word = lowerAt(layout, end);
    const next = lowerAt(layout, end + 1);
    const name = phrases.at.startingAt(end + 1);
    const moment = layout.pack.tagger ? momentEnd(layout, end, limit) : end;
    if (moment > end) [end, moved] = [moment, true];
    else if (dates.weekdays.has(word) || dates.relative.has(word) || isLoneAdverb(layout, end))
      [end, moved] = [end + 1, true];
    else if (end > at && dates.dayParts.has(word) && tellsDay(layout, end - 1))
      [end, moved] = [end + 1, true];
    else if (grammar.adjunctOpeners.has(word) && dates.weekdays.has(next) && !dates.prepositions.has(word))
      [end, moved] = [end + 2, true];
    else if (periodEnd(layout, end) > end) [end, moved] = [periodEnd(layout, end), true];
    else if (dates.prepositions.has(word) && isTimeWord(layout, next))
      [end, moved] = [dates.abbreviated.has(next) ? end + 1 : end + 2, true];
    else if (dates.abbreviated.has(word) && layout.tokens[end + 2]?.kind === 'number')
      [end, moved] = [end + 3, true];
    else if (isTimeWord(layout, word) || (!layout.pack.tagger && layout.tokens[end]?.kind === 'number'))
      [end, moved] = [end + 1, end > at];
    else if (word === '(' && /^\d/.test(next)) [end, moved] = [end + 3, true];
    else if (grammar.locatives.has(word) && name?.kind === 'place') [end, moved] = [name.end, true];
    else if (venueEnd(layout, end, limit) > end)
      [end, moved] = [reducedEnd(layout, venueEnd(layout, end, limit), limit), true];
  }
  return Math.min(end, limit);
}

/** The end of "in a written statement", "by phone"; `at` where none begins there. */
function venueEnd(layout: Layout, at: number, limit: number): number {
  const { adjunctOpeners, venues } = layout.pack.grammar;
  if (!adjunctOpeners.has(lowerAt(layout, at))) return at;
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_VENUE); end++) {
    if (venues.has(lowerAt(layout, end))) return layout.tags[end + 1] === 'NOUN' ? at : end + 1;
    if (!['DET', 'ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB'].includes(layout.tags[end] ?? '')) return at;
  }
  return at;
}

/** Where a day told in two words ends: "hari ini". */
function periodEnd(layout: Layout, at: number): number {
  const period = layout.pack.dates.periods.find(
    ({ words, unit }) => unit === 'day' && wordsStandAt(layout, words, at),
  );
  return at + (period?.words.length ?? 0);
}

/** An adverb of the cue; where words alone must tell, only a comma shows that it is: "mengaku pernah ke sana". */
function isLoneAdverb(layout: Layout, at: number): boolean {
  const { adverbs, manners, looksVerbal } = layout.pack.grammar;
  const word = lowerAt(layout, at);
  if (layout.pack.tagger) return adverbs.has(word);
  const next = layout.tokens[at + 1];
  return adverbs.has(word) && (next?.text === ',' || (manners.has(word) && !looksVerbal(next?.lower ?? '')));
}

function isTimeWord(layout: Layout, word: string): boolean {
  const { dates } = layout.pack;
  return dates.weekdays.has(word) || dates.months.has(word) || dates.relative.has(word) || word === 'hari';
}

/** A day is no content: "announced Monday night"; "Monday's plan" is one. */
export function afterDay(layout: Layout, phrases: Phrases, at: number, limit: number): number {
  if (!tellsDay(layout, at) || lowerAt(layout, at + 1) === "'s") return at;
  return plainAdjunctEnd(layout, phrases, at, limit);
}
