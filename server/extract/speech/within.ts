import { holdsQuotation, isQuoted, stretchOf } from '../layout/clauses.ts';
import { tellsDay } from '../layout/dates.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { opensOccasion } from './adjuncts.ts';
import type { ContentFound } from './found-contents.ts';

/** Fewest tokens of what goes on after a cue that stands within its content. */
const FEWEST_REST = 2;

/** Most words that only tie a sentence to the one before: "oleh karena itu". */
const LONGEST_LINK = 5;

/**
 * The content on both sides of a cue and its source at `from` to `to`, where words alone must tell: "Panen, kata
 * Budi, baru mulai". A mere link before it ("Selain itu, katanya, ...") is no part. Null where the clause before
 * stands whole and nothing goes on behind.
 */
export function contentWithin(layout: Layout, room: Range, from: number, to: number): ContentFound | null {
  if (layout.pack.tagger || from <= room.first || isQuoted(layout, from - 1)) return null;
  const comma = layout.tokens[from - 1]?.text === ',';
  const relative = layout.pack.grammar.relativisers.has(lowerAt(layout, from - 1));
  const link = { first: room.first, end: comma ? from - 1 : from };
  const linked = isLink(layout, link) || opensRelay(layout, link);
  if (!comma && !relative && !linked) return null;
  const after = { first: layout.tokens[to]?.text === ',' ? to + 1 : to, end: room.end };
  const whole = !linked && !relative && holdsMainVerb(layout, link);
  if (!goesOn(layout, after, whole)) return null;
  const stretches = [linked ? null : stretchOf(layout, link), stretchOf(layout, after)].filter(
    (each) => each !== null,
  );
  const range = linked ? after : { first: room.first, end: room.end };
  const kind = holdsQuotation(layout, link) || holdsQuotation(layout, after) ? 'mixed' : 'indirect';
  return { stretches, kind, range, by: 'bare', addressee: null };
}

/** "Dikutip Kantor Berita Laut, menurut Budi ...". */
function opensRelay(layout: Layout, range: Range): boolean {
  return layout.pack.grammar.relays.some((words) => wordsStandAt(layout, words, range.first));
}

/** "Selain itu", "Sebab", "Namun demikian". */
function isLink(layout: Layout, range: Range): boolean {
  const { functionWords, adverbs, linkers, looksVerbal } = layout.pack.grammar;
  if (range.end - range.first > LONGEST_LINK || range.end <= range.first) return false;
  return layout.tokens
    .slice(range.first, range.end)
    .every(
      ({ lower }) =>
        (functionWords.has(lower) || adverbs.has(lower) || linkers.has(lower)) && !looksVerbal(lower),
    );
}

function goesOn(layout: Layout, after: Range, whole: boolean): boolean {
  const { first, end } = after;
  const opener = layout.tokens[first];
  if (!opener || end - first < FEWEST_REST || isQuoted(layout, first) || opener.kind === 'mark') return false;
  const { relativisers, relays } = layout.pack.grammar;
  const told =
    tellsDay(layout, first) ||
    opensOccasion(layout, first) ||
    relativisers.has(opener.lower) ||
    relays.some((words) => wordsStandAt(layout, words, first));
  return !told && (!whole || holdsMainVerb(layout, after));
}

/** True if a verb stands there that no relative pronoun and no adjunct of speaking brings in. */
export function holdsMainVerb(layout: Layout, range: Range): boolean {
  const { relativisers, looksVerbal, negations } = layout.pack.grammar;
  for (let at = range.first; at < range.end; at++) {
    const word = lowerAt(layout, at);
    if (relativisers.has(word) || opensOccasion(layout, at)) return false;
    if (looksVerbal(word) || negations.has(word)) return true;
  }
  return false;
}
