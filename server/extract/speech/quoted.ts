import type { Layout } from '../layout/layout.ts';
import { namesOutlet, type Phrase, phraseOf, type Range } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAfter } from './contents.ts';
import { contentBefore } from './contents-before.ts';
import { contentLimit, endsContent, type Placed, place } from './placed.ts';
import { type SourceFound, sourceBefore } from './sources.ts';

/** Most tokens from a quoting verb to its "as": a name with its office, and a day. */
const LONGEST_OBJECT = 12;
/** Most tokens between the one quoted and "as": "on Monday". */
const LONGEST_DAY = 2;

/**
 * "TASS quoted Prent as saying ...", "Prent was quoted by TASS as saying ...", `"...," TASS quoted him as saying`: the
 * words of the one quoted, through the one that quotes. `cue` is the verb behind "as".
 */
export function quotedAs(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  floor: number,
): Placed | null {
  const as = cue.verb - 1;
  if (cue.finite || lowerAt(layout, as) !== layout.pack.grammar.quotedAs) return null;
  const verb = quoterBefore(layout, as, sentence.first);
  if (verb === null) return null;
  const first = auxiliaryBefore(layout, verb);
  const passive = isPassive(layout, first, verb);
  const subject = sourceBefore(layout, phrases, first, floor) ?? outletBefore(layout, phrases, first, floor);
  const other = endingNear(layout, phrases, as, verb);
  const [source, through] = passive ? [subject?.phrase, other] : [other, subject?.phrase];
  if (passive && (!source || !through)) return null;
  const start = subject?.first ?? first;
  const after = contentAfter(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  const before = endsContent(layout, start, floor) ? contentBefore(layout, start, floor) : null;
  const content = before?.by === 'quote' ? before : (after ?? before);
  if (!content) return null;
  const placed = place(
    layout,
    sentence,
    { ...cue, first: passive ? first : as },
    source ?? null,
    content,
    'quoted-as',
  );
  const named = source || layout.pack.pointers.pronouns.has(lowerAt(layout, verb + 1));
  const frame = named ? placed.frame : { ...placed.frame, unsourced: true };
  return { ...placed, frame: through ? { ...frame, within: [through] } : frame };
}

/** True for a verb that only brings in whom it quotes: "cited Prent as saying". */
export function bringsQuoted(layout: Layout, cue: Cue, limit: number): boolean {
  const { quoters, quotedAs } = layout.pack.grammar;
  if (!quoters.has(lowerAt(layout, cue.verb))) return false;
  for (let at = cue.end; at < Math.min(limit, cue.end + LONGEST_OBJECT); at++)
    if (lowerAt(layout, at) === quotedAs) return layout.pack.cues.has(lowerAt(layout, at + 1));
  return false;
}

function quoterBefore(layout: Layout, as: number, floor: number): number | null {
  const { quoters } = layout.pack.grammar;
  for (let at = as - 1; at >= Math.max(floor, as - LONGEST_OBJECT); at--)
    if (quoters.has(lowerAt(layout, at))) return at;
  return null;
}

/** Where "was", "has been" begins before a quoting verb. */
function auxiliaryBefore(layout: Layout, verb: number): number {
  let first = verb;
  while (layout.pack.grammar.auxiliaries.has(lowerAt(layout, first - 1))) first--;
  return first;
}

/** "was quoted by the Bergen Times", "was quoted in the Bergen Times". */
function isPassive(layout: Layout, first: number, verb: number): boolean {
  const { agentMarkers, passages } = layout.pack.grammar;
  const next = lowerAt(layout, verb + 1);
  return agentMarkers.has(next) || (first < verb && passages.has(next));
}

/** "the official Bergen News Agency" before its verb: an outlet with words that only describe it. */
function outletBefore(
  layout: Layout,
  phrases: Phrases,
  end: number,
  floor: number,
): Pick<SourceFound, 'phrase' | 'first'> | null {
  const phrase = phrases.at.endingAt(end);
  if (!phrase || !namesOutlet(phrase)) return null;
  let { first } = phrase;
  while (first > floor && DESCRIBING.has(layout.tags[first - 1] ?? '')) first--;
  return { phrase, first };
}

const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN']);

/** The one quoted, a day behind or not. */
function endingNear(layout: Layout, phrases: Phrases, as: number, verb: number): Phrase | null {
  const { weekdays, prepositions } = layout.pack.dates;
  for (let end = as; end >= as - LONGEST_DAY; end--) {
    const phrase = phrases.at.endingAt(end);
    if (phrase && phrase.first > verb) return phrase;
    const word = lowerAt(layout, end - 1);
    if (!weekdays.has(word) && !prepositions.has(word)) return describedIn(layout, { first: verb + 1, end });
  }
  return null;
}

/** "a harbour ministry spokesman", which no phrase covers. */
function describedIn(layout: Layout, range: Range): Phrase | null {
  const head = layout.pack.descriptions.heads.get(lowerAt(layout, range.end - 1));
  if (!head || layout.tags[range.first] !== 'DET') return null;
  for (let at = range.first + 1; at < range.end; at++)
    if (!['NOUN', 'ADJ', 'PROPN'].includes(layout.tags[at] ?? '')) return null;
  const title = { first: range.end - 1, end: range.end };
  return phraseOf(layout, { ...range, ...head, core: range, use: 'description', title, described: true });
}
