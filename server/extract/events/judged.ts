import type { EventClass } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { nounParts } from './nouns.ts';
import { isBreak, isHinge, type Scene } from './scene.ts';
import { type Trigger, triggerAt } from './triggers.ts';

const JUDGING: ReadonlySet<EventClass> = new Set(['accuse', 'support']);
/** How many words of an object may stand before the noun of a deed. */
const LONGEST_OBJECT = 7;
/** How many before the one who suffers a deed its noun may stand: "the arrest of Lind". */
const NEAR = 3;

/** Who did the deed that is condemned or hailed: Oslo in "condemned the invasion of Denmark by Oslo". */
export function blamed(scene: Scene, sentence: Range, trigger: Trigger): readonly Member[] {
  const deed = judgedDeed(scene, sentence, trigger);
  return deed ? nounParts(scene, sentence, deed).actors : [];
}

/** The class of the deed that a verb judges where its words tell no party to it: "condemned the attack". */
export function deedAlone(scene: Scene, sentence: Range, trigger: Trigger): EventClass | null {
  const deed = judgedDeed(scene, sentence, trigger);
  if (!deed || !isKnown(scene, trigger, deed)) return null;
  const { actors, recipients } = nounParts(scene, sentence, deed);
  return actors.length + recipients.length === 0 ? deed.entry.type : null;
}

/** "the attack", "serangan itu": one that has been told of. */
function isKnown({ layout }: Scene, { end }: Trigger, deed: Trigger): boolean {
  const { grammar, events } = layout.pack;
  return events.ownerAfter
    ? events.nounMarkers.has(lowerAt(layout, deed.end))
    : grammar.articles.has(lowerAt(layout, end));
}

function judgedDeed(scene: Scene, sentence: Range, trigger: Trigger): Trigger | null {
  return JUDGING.has(trigger.entry.type) ? deedAfter(scene, sentence, trigger) : null;
}

/** The deed that is the object of a verb. */
function deedAfter(scene: Scene, sentence: Range, { entry, end }: Trigger): Trigger | null {
  const { layout } = scene;
  if (!entry.takesObject || entry.nextOnly) return null;
  for (let at = end; at < Math.min(sentence.end, end + LONGEST_OBJECT); at++) {
    if (isBreak(layout, at) || isHinge(layout, at) || lowerAt(layout, at) === ',') return null;
    const deed = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (deed) return deed.shape === 'noun' ? deed : null;
  }
  return null;
}

/**
 * Whom a verb concerns whose object names `found` only as those who suffer a deed: whoever did it, as Oslo in "mengecam
 * penangkapan Lind oleh Oslo". Null where they suffer none.
 */
export function judgedAfter(
  scene: Scene,
  sentence: Range,
  trigger: Trigger,
  found: readonly Member[],
): readonly Member[] | null {
  const deed = deedAfter(scene, sentence, trigger);
  return deed ? doersAgainst(scene, sentence, deed, found) : null;
}

/** The same of the subject of a passive, whose name begins at `first`. */
export function judgedBefore(
  scene: Scene,
  sentence: Range,
  first: number,
  found: readonly Member[],
): readonly Member[] | null {
  const { layout } = scene;
  for (let at = first - 1; at >= Math.max(sentence.first, first - NEAR); at--) {
    const deed = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (deed) return deed.shape === 'noun' ? doersAgainst(scene, sentence, deed, found) : null;
    const word = lowerAt(layout, at);
    const inside = layout.pack.events.owners.has(word) || layout.pack.grammar.articles.has(word);
    if (isBreak(layout, at) || word === ',' || (isHinge(layout, at) && !inside)) return null;
  }
  return null;
}

function doersAgainst(
  scene: Scene,
  sentence: Range,
  deed: Trigger,
  found: readonly Member[],
): readonly Member[] | null {
  const { actors, recipients } = nounParts(scene, sentence, deed);
  return found.some((one) => recipients.includes(one)) ? actors : null;
}
