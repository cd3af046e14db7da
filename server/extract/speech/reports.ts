import type { Layout } from '../layout/layout.ts';
import { namesOutlet } from '../layout/phrase.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Frame } from '../phrases/frame.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAfter } from './contents.ts';
import { turnedBySubject } from './negated.ts';
import { type Placed, place } from './placed.ts';
import { sourceAfter, sourceBefore } from './sources.ts';

/**
 * What an outlet reports that another said, as that other's statement that came through the outlet: "media
 * pemerintah melaporkan bahwa kementerian mengatakan hujan terlambat". Gives back `placed` where that is not so.
 */
export function throughOutlet(layout: Layout, phrases: Phrases, sentence: Sentence, placed: Placed): Placed {
  const { frame, range, by } = placed;
  const outlet = frame.source;
  if (!outlet || !namesOutlet(outlet) || frame.act !== 'say' || (by !== 'that' && by !== 'bare'))
    return placed;
  const cue = phrases.cues[sentence.index]?.find(
    (each) => each.first > range.first && each.first < range.end,
  );
  if (!cue || cue.passive || cue.form.voice === 'inverted' || cue.form.voice === 'enclitic') return placed;
  const source = sourceBefore(layout, phrases, cue.first, range.first);
  if (source && turnedBySubject(layout, cue, source.phrase) !== cue) return placed;
  const after = source && source.first === range.first ? contentAfter(layout, phrases, cue, range.end) : null;
  if (!source || !after || !['that', 'bare', 'quote', 'infinitive'].includes(after.by)) return placed;
  const inner = place(layout, sentence, cue, source.phrase, after, 'reported-by-outlet');
  return { ...inner, frame: { ...inner.frame, within: [outlet] } };
}

/** "Reuters, citing two officials, reported": the words of those cited, through the outlet. Else `placed`. */
export function citedBy(layout: Layout, phrases: Phrases, sentence: Sentence, placed: Placed): Placed {
  const { source: outlet } = placed.frame;
  if (!outlet || !isOwnReport(placed)) return placed;
  const behind = citationBehind(layout, outlet.end);
  const leading = layout.pack.grammar.citers.has(lowerAt(layout, sentence.first));
  const at = behind ?? (leading ? sentence.first + 1 : null);
  const cited = at === null ? null : sourceAfter(layout, phrases, at);
  if (!cited || (behind === null && layout.tokens[cited.end]?.text !== ',')) return placed;
  return { ...placed, frame: { ...placed.frame, source: cited, within: [outlet] } };
}

/** Where those cited stand in ", citing two officials" and ", which cited two officials" behind an outlet; null elsewhere. */
function citationBehind(layout: Layout, comma: number): number | null {
  if (layout.tokens[comma]?.text !== ',') return null;
  const { citers, relativisers, quoters } = layout.pack.grammar;
  const word = lowerAt(layout, comma + 1);
  if (citers.has(word)) return comma + 2;
  return relativisers.has(word) && quoters.has(lowerAt(layout, comma + 2)) ? comma + 3 : null;
}

/** Whom the outlet of `placed` cites in ", citing two officials", whose verb `cue` is, and the outlet; null elsewhere. */
export function citedAt(
  layout: Layout,
  phrases: Phrases,
  placed: Placed,
  cue: Cue,
): Pick<Frame, 'source' | 'within'> | null {
  const { source: outlet } = placed.frame;
  const comma = layout.tokens[cue.first - 1]?.text === ',';
  if (!outlet || !comma || !layout.pack.grammar.citers.has(lowerAt(layout, cue.verb))) return null;
  const cited = isOwnReport(placed) ? sourceAfter(layout, phrases, cue.end) : null;
  return cited && { source: cited, within: [outlet] };
}

function isOwnReport({ frame: { source, act, within } }: Placed): boolean {
  return source !== null && namesOutlet(source) && act === 'say' && !within;
}
