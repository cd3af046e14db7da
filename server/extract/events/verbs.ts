import type { Member } from '../cast/cast.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type Chain, chainBefore } from './chains.ts';
import { distinct } from './lists.ts';
import type { Parts } from './nouns.ts';
import { markedIn, objectFrom } from './objects.ts';
import { isHinge, restOfClause, type Scene } from './scene.ts';
import { type Subject, subjectBefore } from './subjects.ts';
import { type Trigger, triggerAt } from './triggers.ts';

/** Who does what a verb tells, and to whom; null for a participle that only describes. */
export function verbParts(scene: Scene, sentence: Range, trigger: Trigger): Parts | null {
  const { layout } = scene;
  const chain = chainBefore(scene, sentence, trigger.first, trigger.shape === 'gerund');
  const rest = restOfClause(layout, sentence, trigger.end);
  const subject = subjectOf(scene, sentence, chain);
  const governed = chain.governor !== null;
  const purpose = chain.infinitive;
  if (isPassive(scene, trigger, chain)) {
    const agents = layout.pack.grammar.agentMarkers;
    const bare = layout.pack.grammar.bareAgent ? objectFrom(scene, trigger.end, trigger.end + 1) : [];
    const actors = bare.length > 0 ? bare : markedIn(scene, rest, agents);
    const done =
      trigger.object >= 0 && trigger.object < trigger.first
        ? markedIn(scene, { first: trigger.object, end: sentence.end }, trigger.entry.to)
        : (subject?.members ?? []);
    return {
      actors,
      recipients: done.filter((member) => !actors.includes(member)),
      sure: subject?.near ?? false,
      governed,
      purpose,
    };
  }
  const actors = subject?.members ?? [];
  const own = recipientsOf(scene, trigger, rest);
  const all = own.length > 0 ? own : governedRecipients(scene, sentence, trigger);
  const recipients = all.filter((member) => !actors.includes(member));
  if (trigger.entry.reciprocal && recipients.length === 0 && actors.length > 1)
    return { actors: actors.slice(0, 1), recipients: actors.slice(1), sure: true, governed, purpose };
  const sure = subject ? subject.near : recipients.length > 0 && trigger.shape !== 'bare';
  return { actors, recipients, sure, governed, purpose };
}

/** How far after its verb an infinitive may stand. */
const INFINITIVE_REACH = 4;

/** Sweden in "Norway threatened to attack Sweden". */
function governedRecipients(scene: Scene, sentence: Range, { entry, end }: Trigger): Member[] {
  const { layout } = scene;
  if (!entry.embeds || !layout.pack.grammar.infinitiveMarkers.has(lowerAt(layout, end))) return [];
  for (let at = end + 1; at < Math.min(sentence.end, end + INFINITIVE_REACH); at++) {
    const next = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (next && next.shape !== 'noun')
      return recipientsOf(scene, next, restOfClause(layout, sentence, next.end));
  }
  return [];
}

function subjectOf(scene: Scene, sentence: Range, chain: Chain): Subject | null {
  const { controller } = chain;
  if (controller) return { members: [controller.member], first: controller.first, near: true };
  return subjectBefore(scene, sentence, chain.first);
}

/** By its form, its auxiliary, or the agent right after it. */
export function isPassive(scene: Scene, { shape, entry, first, end }: Trigger, chain: Chain): boolean {
  if (shape === 'passive') return true;
  if (shape !== 'open') return false;
  if (chain.passive || scene.layout.pack.grammar.agentMarkers.has(lowerAt(scene.layout, end))) return true;
  return entry.takesObject && chain.first === first && isReduced(scene, first, end);
}

/** "Lind, arrested on Monday, ...": a participle after a comma with no object. */
function isReduced({ layout }: Scene, first: number, end: number): boolean {
  return lowerAt(layout, first - 1) === ',' && (isHinge(layout, end) || layout.tokens[end]?.kind === 'mark');
}

function recipientsOf(scene: Scene, { entry, end, object, first }: Trigger, rest: Range): Member[] {
  const direct = entry.takesObject ? objectFrom(scene, end, rest.end) : [];
  if (direct.length > 0) return direct;
  const within = object > first ? objectFrom(scene, first + 1, object) : [];
  return distinct([...within, ...markedIn(scene, rest, entry.to)]);
}
