import type { Layout } from '../layout/layout.ts';
import type { Cue } from '../phrases/cues.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { lowerAt } from '../text/words.ts';
import { contentAfter } from './contents.ts';
import { turnedBySubject } from './negated.ts';
import { endAtNextVerb, goesOnInList } from './next-verbs.ts';
import { contentLimit, type Placed, place } from './placed.ts';
import { subjectOf } from './sources.ts';

/** A verb further on in the sentence that shares its source: "... and urged", "seraya menegaskan", ", saying". */
export function chained(
  layout: Layout,
  phrases: Phrases,
  sentence: Sentence,
  cue: Cue,
  last: Placed | null,
  nested: boolean,
): Placed | null {
  if (!['active', 'either'].includes(cue.form.voice)) return null;
  const link = linkBefore(layout, phrases, cue);
  const joined = last?.frame.cue && /ing$/.test(lowerAt(layout, last.frame.cue.end - 1));
  if (!link || (!cue.finite && link !== 'comma' && !joined)) return null;
  const limit = endAtNextVerb(layout, phrases, cue, contentLimit(layout, sentence, cue.end));
  const after = contentAfter(layout, phrases, cue, limit);
  if (!after) return null;
  const strong = ['that', 'quote', 'infinitive'].includes(after.by);
  const tagged = phrases.subjects.before.get(cue.first)?.phrase ?? null;
  const verb = tagged !== null && layout.tags[cue.verb] === 'VERB';
  const told = strong || (verb && (after.by === 'bare' || isParticiple(layout, cue)));
  const clausal = nested && last !== null && ['that', 'bare'].includes(last.by);
  if (clausal && !(strong && cue.finite && !cue.ambiguous)) return null;
  if (!cue.finite && !told && layout.tokens[cue.first - 1]?.text !== ',') return null;
  if (last && last.frame.form?.voice !== 'enclitic')
    return place(layout, sentence, cue, last.frame.source, after, 'chained-cue', clausal);
  const subject = last || !told ? null : (tagged ?? subjectOf(layout, phrases, sentence));
  return subject && subject.kind !== 'place' && turnedBySubject(layout, cue, subject)
    ? place(layout, sentence, cue, subject, after, 'shared-subject')
    : null;
}

/** True if nothing but "and" stands between a content and the next verb of the same tense. */
export function goesOnFrom(layout: Layout, last: Placed, cue: Cue): boolean {
  const { connectors, adverbs } = layout.pack.grammar;
  if (!layout.pack.tagger || cue.passive || !last.frame.source || !last.frame.cue) return false;
  if (last.range.end >= cue.first || last.frame.cue.first > last.range.first) return false;
  for (let at = last.range.end; at < cue.first; at++) {
    const { text = '', lower = '' } = layout.tokens[at] ?? {};
    if (text !== ',' && !connectors.has(lower) && !adverbs.has(lower) && layout.tags[at] !== 'ADV')
      return false;
  }
  return true;
}

/** "..., accusing Oslo of delay". */
function isParticiple(layout: Layout, cue: Cue): boolean {
  return !cue.finite && !cue.form.weak && layout.tokens[cue.first - 1]?.text === ',';
}

function linkBefore(layout: Layout, phrases: Phrases, cue: Cue): 'connector' | 'comma' | null {
  const { adverbs, connectors } = layout.pack.grammar;
  let at = cue.first - 1;
  while (adverbs.has(lowerAt(layout, at)) && !connectors.has(lowerAt(layout, at))) at--;
  if (connectors.has(lowerAt(layout, at))) return 'connector';
  const comma = layout.tokens[at]?.text === ',';
  if (!layout.pack.tagger) return comma && (!cue.finite || isFollowing(cue)) ? 'comma' : null;
  if (cue.finite) return comma && goesOnInList(layout, cue) ? 'comma' : null;
  return comma || phrases.subjects.before.has(cue.first) ? 'comma' : null;
}

/** Where no ending shows it: "Budi menolak usul itu, menyebut kapal itu rusak". */
function isFollowing(cue: Cue): boolean {
  return cue.form.voice === 'active' && cue.first === cue.verb;
}
