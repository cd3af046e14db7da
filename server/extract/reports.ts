import { contentAfter } from './contents.ts';
import type { Layout } from './layout.ts';
import { turnedBySubject } from './negated.ts';
import type { Phrases } from './phrases.ts';
import { type Placed, place } from './placed.ts';
import type { Sentence } from './sentences.ts';
import { sourceAfter, sourceBefore } from './sources.ts';
import { namesOutlet } from './targets.ts';
import { lowerAt } from './words.ts';

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
export function citedBy(layout: Layout, phrases: Phrases, placed: Placed): Placed {
  const { source: outlet, cue, act } = placed.frame;
  if (!outlet || !cue || !namesOutlet(outlet) || act !== 'say' || placed.frame.within) return placed;
  const { citers } = layout.pack.grammar;
  const behind = layout.tokens[outlet.end]?.text === ',' && citers.has(lowerAt(layout, outlet.end + 1));
  const cited = behind && cue.first > outlet.end ? sourceAfter(layout, phrases, outlet.end + 2) : null;
  return cited ? { ...placed, frame: { ...placed.frame, source: cited, within: [outlet] } } : placed;
}
