import { isQuoted } from '../layout/clauses.ts';
import type { Layout } from '../layout/layout.ts';
import { findCues } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { contentAfter } from './contents.ts';
import { turnedBySubject } from './negated.ts';
import { contentLimit, type Placed, place } from './placed.ts';
import { sourceBefore } from './sources.ts';

/** Most tokens between the beginning of a content and the cue within it: its own subject. */
const LONGEST_SUBJECT = 8;
/** Most sources that one statement is passed on by. */
const DEEPEST = 4;

/**
 * Reports within an indirect content: "state media reported that the ministry said rain was late" has the ministry's
 * words too, through the media. Only a subject that opens the content speaks there.
 */
export function findNested(layout: Layout, phrases: Phrases, sentence: Sentence, outer: Placed): Placed[] {
  if (!layout.pack.tagger || !['that', 'bare'].includes(outer.by) || !outer.frame.source || !passesOn(outer))
    return [];
  const { first, end } = outer.range;
  const within = [...(outer.frame.within ?? []), outer.frame.source];
  if (within.length > DEEPEST) return [];
  for (const cue of findCues(layout, { ...sentence, first, end })) {
    if (cue.first - first > LONGEST_SUBJECT) break;
    if (cue.passive || !cue.finite || isQuoted(layout, cue.verb)) continue;
    const found = sourceBefore(layout, phrases, cue.first, first);
    if (
      !found ||
      found.relative ||
      found.phrase.use === 'pronoun' ||
      found.phrase.kind === 'place' ||
      found.first !== first ||
      turnedBySubject(layout, cue, found.phrase) !== cue
    )
      continue;
    const after = contentAfter(layout, phrases, cue, Math.min(end, contentLimit(layout, sentence, cue.end)));
    if (!after || !['that', 'bare', 'quote', 'infinitive', 'noun'].includes(after.by)) continue;
    if (cue.ambiguous && after.by !== 'that') continue;
    const inner = place(layout, sentence, cue, found.phrase, after, `nested-cue-${after.by}`);
    const placed: Placed = { ...inner, frame: { ...inner.frame, within } };
    return [placed, ...findNested(layout, phrases, sentence, placed)];
  }
  return [];
}

/** Media, and those that "report": what they hold that another said is that other's, through them. */
function passesOn({ frame }: Placed): boolean {
  return frame.source?.media === true || frame.form?.lemma === 'report' || frame.within !== undefined;
}
