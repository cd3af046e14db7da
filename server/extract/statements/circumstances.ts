import type { Interval, SaidAt } from '../../document/document.ts';
import type { Cast, Member } from '../cast/cast.ts';
import { isQuoted } from '../layout/clauses.ts';
import { type DateFound, findDates } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { type Frame, isInContents } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';

/** Most tokens between a cue and a bare year or month that is when it was said: "said in 2019". */
const NEAREST = 2;

/** When it was said: a date `around` the cue (framing), else the published date; null where neither is known. */
export function saidAt(
  layout: Layout,
  phrases: Phrases,
  frame: Frame,
  around: readonly Range[],
  published: Interval | null,
): SaidAt | null {
  const day = published ? published.from.slice(0, 10) : null;
  const dates = around
    .flatMap((range) => findDates(layout, range, day, (at) => followsHearer(layout, phrases, at)))
    .filter(({ interval }) => day === null || interval.from <= day)
    .filter(
      (date) =>
        date.interval.precision === 'day' || !isBare(layout, date) || isBeside(layout, phrases, frame, date),
    );
  const [best] = dates.sort((a, b) => rankOf(a) - rankOf(b) || distanceTo(frame, a) - distanceTo(frame, b));
  if (best) return { ...best.interval, span: best.span, reason: 'date beside the cue' };
  return published ? { ...published, span: null, reason: 'no date told: the published date' } : null;
}

/** Right behind the one spoken to: "told the council last week", "in an interview with CNN last week". */
function followsHearer(layout: Layout, phrases: Phrases, at: number): boolean {
  const hearer = phrases.at.endingAt(at);
  if (!hearer) return false;
  const { articles, passages, addresseeMarkers } = layout.pack.grammar;
  const first = articles.has(lowerAt(layout, hearer.first - 1)) ? hearer.first - 1 : hearer.first;
  const before = lowerAt(layout, first - 1);
  return passages.has(before) || addresseeMarkers.has(before) || layout.pack.cues.has(before);
}

/** A day goes before a week, a month or a year. */
function rankOf({ interval }: DateFound): number {
  return interval.from === interval.to ? 0 : 1;
}

/** "2019", "November": told as often of anything else in the sentence. */
function isBare(layout: Layout, { first, end }: DateFound): boolean {
  const { kind, lower } = layout.tokens[first] ?? {};
  const { months, ago, previous } = layout.pack.dates;
  if (ago.has(lowerAt(layout, end - 1)) || previous.has(lowerAt(layout, first - 1))) return false;
  return kind === 'number' || months.has(lower ?? '');
}

function distanceTo({ cue, source }: Frame, date: Range): number {
  const ends = [cue, source].filter((range) => range !== null);
  return Math.min(...ends.map(({ first, end }) => (date.first >= end ? date.first - end : first - date.end)));
}

/** Right behind the cue, its source or the one it is addressed to; or at the head of the sentence. */
function isBeside(layout: Layout, phrases: Phrases, frame: Frame, date: Range): boolean {
  const { cue, source, addressee } = frame;
  const opens = date.first - (layout.sentences[frame.sentence]?.first ?? 0) < NEAREST;
  const closes = layout.tokens[date.end]?.text === ',' || date.end === source?.first;
  const spokenTo = addressee ?? (cue && phrases.at.startingAt(cue.end));
  const ends = [cue, source, spokenTo].flatMap((range) =>
    range && cue && range.end >= cue.end ? [range.end] : [],
  );
  if (closes && !opens && tellsVenue(layout, frame, date)) return true;
  return (opens && closes) || ends.some((end) => date.first >= end && date.first - end < NEAREST);
}

/** "In a speech in Oslo in 2017, ...": the year of what the sentence opens with. */
function tellsVenue(layout: Layout, { sentence, cue }: Frame, date: Range): boolean {
  const first = layout.sentences[sentence]?.first ?? date.first;
  const { adjunctOpeners, venues } = layout.pack.grammar;
  if (date.end > (cue?.first ?? 0) || !adjunctOpeners.has(lowerAt(layout, first))) return false;
  for (let at = first + 1; at < date.first; at++) {
    if (layout.tokens[at]?.text === ',') return false;
    if (venues.has(lowerAt(layout, at))) return true;
  }
  return false;
}

/** Where it was said: a place beside the cue ("di Jakarta"), or one visited ("ketika mengunjungi Hungaria"). */
export function placeOf(
  layout: Layout,
  phrases: Phrases,
  cast: Cast,
  around: readonly Range[],
): Member | null {
  const { locatives, origins, visits } = layout.pack.grammar;
  for (const range of around) {
    for (let at = range.first; at < range.end; at++) {
      const phrase = phrases.at.startingAt(at);
      const spot = phrase?.of?.kind === 'place' && phrase.kind !== 'person' ? phrase.of : phrase;
      const member = spot ? cast.memberOf.get(spot) : undefined;
      if (!member || (member.kind !== 'place' && member.kind !== 'country')) continue;
      const before = lowerAt(layout, at - 1);
      if ((locatives.has(before) && !origins.has(before)) || visits.has(before)) return member;
    }
  }
  return null;
}

/**
 * The parts of the frame's sentence around cue and source: neither content nor another clause's quotation, nor what a
 * relative clause tells of someone, unless that is how they were come by: "yang ditemui di kantornya, Selasa".
 */
export function framing(layout: Layout, frame: Frame): Range[] {
  const sentence = layout.sentences[frame.sentence];
  if (!sentence || !frame.cue) return [];
  const reach = reachOf(layout, frame.cue, sentence);
  const aside = asidesBefore(layout, reach.first, frame.cue.first);
  const ranges: { first: number; end: number }[] = [];
  for (let at = reach.first; at < reach.end; at++) {
    if (isQuoted(layout, at) || isWithin(at, frame.source) || isInContents(layout, frame, at)) continue;
    if (aside.some((range) => isWithin(at, range))) continue;
    const last = ranges.at(-1);
    if (last?.end === at) last.end = at + 1;
    else ranges.push({ first: at, end: at + 1 });
  }
  return ranges.sort((a, b) => gapTo(a, frame.cue) - gapTo(b, frame.cue));
}

function isWithin(at: number, range: Range | null): boolean {
  return range !== null && range.first <= at && at < range.end;
}

/** The relative clauses between `first` and a cue that tell nothing of how its words were said. */
function asidesBefore(layout: Layout, first: number, cue: number): Range[] {
  const { relativisers, contacts } = layout.pack.grammar;
  const asides: Range[] = [];
  for (let at = first; at < cue; at++) {
    if (!relativisers.has(lowerAt(layout, at))) continue;
    let end = at + 1;
    while (end < cue && layout.tokens[end]?.text !== ',') end++;
    const words = layout.tokens.slice(at, end).map(({ lower }) => lower);
    if (!words.some((word) => contacts.has(word))) asides.push({ first: at, end });
    at = end;
  }
  return asides;
}

/** The sentence from the cue before this one to the cue after it. */
function reachOf(layout: Layout, cue: Range, sentence: Range): Range {
  let first = cue.first;
  let end = cue.end;
  while (first > sentence.first && !isOtherCue(layout, first - 1, sentence)) first--;
  while (end < sentence.end && !isOtherCue(layout, end, sentence)) end++;
  return { first, end };
}

/** A cue outside quotations; "States" of "the United States" is none. */
function isOtherCue(layout: Layout, at: number, sentence: Range): boolean {
  if (!mayLead(layout, at, Lead.cue) || isQuoted(layout, at)) return false;
  return at === sentence.first || layout.tokens[at]?.capital !== true;
}

function gapTo(range: Range, cue: Range | null): number {
  if (!cue) return 0;
  return range.end > cue.first && range.first < cue.end ? -1 : Math.abs(range.first - cue.end);
}
