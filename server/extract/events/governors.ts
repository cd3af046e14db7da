import type { EventStatus } from '../../document/document.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { closedPartyEnding, isBreak, isHinge, type Party, type Scene } from './scene.ts';
import { type Trigger, triggerAt } from './triggers.ts';

/** What governs a verb with no marker between, what becomes of the deed, and who is to do it. */
export interface Governor {
  readonly governor: Trigger | null;
  readonly controller: Party | null;
  readonly status: EventStatus;
}

/** How far before whom it names a noun or verb may stand that governs: "mendesak pemerintah baru Norwegia menyerang". */
const REACH = 4;

/** The governor of the verb whose chain begins at `first`, in a language that needs no marker between them. */
export function governorBefore(scene: Scene, sentence: Range, first: number): Governor | null {
  const own = embeddingAt(scene, sentence, first - 1, first);
  if (own) return { governor: own, controller: null, status: own.entry.embeds ?? 'occurred' };
  const controller = closedPartyEnding(scene, first);
  return controller ? aboveParty(scene, sentence, controller) : null;
}

/** "mendesak Oslo menyerang", "rencana Oslo menyerang", "meminta agar Oslo menyerang". */
function aboveParty(scene: Scene, sentence: Range, controller: Party): Governor | null {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  for (let at = controller.first - 1; at >= Math.max(sentence.first, controller.first - REACH); at--) {
    const word = lowerAt(layout, at);
    if (grammar.infinitiveMarkers.has(word)) return { governor: null, controller, status: 'hypothetical' };
    if (events.status.potential.has(word)) return { governor: null, controller, status: 'planned' };
    if (events.syntax.denials.has(word)) return { governor: null, controller, status: 'denied' };
    if (grammar.complementisers.has(word) && events.syntax.denials.has(lowerAt(layout, at - 1))) continue;
    const governor = embeddingAt(scene, sentence, at, controller.first);
    if (governor && governor.shape !== 'passive')
      return { governor, controller, status: governor.entry.embeds ?? 'occurred' };
    if (mayLead(layout, at, Lead.hold)) return null;
    if (isBreak(layout, at) || isHinge(layout, at) || word === ',') return null;
  }
  return null;
}

/** The trigger at `at` that ends by `end` and says what becomes of what it governs. */
function embeddingAt(scene: Scene, sentence: Range, at: number, end: number): Trigger | null {
  if (at < sentence.first || !mayLead(scene.layout, at, Lead.event)) return null;
  const trigger = triggerAt(scene, sentence, at);
  return trigger?.entry.embeds && trigger.end <= end ? trigger : null;
}
