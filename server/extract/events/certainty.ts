import type { EventClass } from '../../language/index.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Parts } from './nouns.ts';
import type { Scene } from './scene.ts';
import type { Trigger } from './triggers.ts';

/** Where one side is not told, and where the grammar leaves the parties in some doubt. */
const ONE_SIDED = 0.9;
const DOUBTFUL = 0.85;
/** Where a pronoun names a party: nobody else fits, as far as the text tells. */
const POINTED = 0.9;
const HIGHEST = 0.93;

/**
 * How sure it is that this happened between these, as `type`, 0 to 1. What the words promise is set against counts of
 * labelled and read reports in English alone: for Indonesian there is no labelled set of events, so there it is what the words' own `sure`
 * promises, which nobody has counted.
 */
export function certaintyOf(
  { layout, meantIn }: Scene,
  { index }: Sentence,
  { entry }: Trigger,
  type: EventClass,
  parts: Parts,
): number {
  const meant = meantIn.get(index);
  const pointed = meant !== undefined && [...parts.actors, ...parts.recipients].some((one) => meant.has(one));
  const both = parts.actors.length > 0 && parts.recipients.length > 0;
  const certainty =
    entry.sure *
    (layout.pack.events.borneOut[type] ?? 1) *
    (both ? 1 : ONE_SIDED) *
    (parts.sure ? 1 : DOUBTFUL) *
    (pointed ? POINTED : 1);
  return Math.round(Math.min(HIGHEST, certainty) * 100) / 100;
}
