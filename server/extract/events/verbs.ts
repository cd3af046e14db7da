import type { EventEntry } from '../../language/index.ts';
import type { Member } from '../cast/cast.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { type Chain, chainBefore } from './chains.ts';
import { distinct } from './lists.ts';
import type { Parts } from './nouns.ts';
import { blamedFor, markedIn, objectFrom } from './objects.ts';
import { SCALES } from './scales.ts';
import { isHinge, partyStarting, restOfClause, type Scene } from './scene.ts';
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
    const agents = agentsOf(scene, trigger, rest);
    const actors = agents.length > 0 ? agents : ownersOf(scene, trigger);
    const done =
      trigger.object >= 0 && trigger.object < trigger.first
        ? markedIn(scene, { first: trigger.object, end: sentence.end }, trigger.entry.to)
        : answering(scene, subject, trigger.first);
    return {
      actors,
      recipients: done.filter((member) => !actors.includes(member)),
      sure: (subject?.near ?? false) || actors.length > 0,
      governed,
      purpose,
    };
  }
  const actors = subject?.members ?? [];
  const own = recipientsOf(scene, trigger, rest);
  const all = own.length > 0 ? own : governedRecipients(scene, sentence, trigger);
  const recipients = all.filter((member) => !actors.includes(member));
  if ((trigger.entry.reciprocal || chain.mutual) && recipients.length === 0 && actors.length > 1)
    return { actors: actors.slice(0, 1), recipients: actors.slice(1), sure: true, governed, purpose };
  const sure = subject ? subject.near : recipients.length > 0 && trigger.shape !== 'bare';
  return { actors, recipients, sure, governed, purpose };
}

/** Whose the noun is that a passive is about: "sanksi Norwegia dicabut". */
function ownersOf(scene: Scene, { first, object }: Trigger): Member[] {
  if (object < 0 || object >= first || !scene.layout.pack.events.ownerAfter) return [];
  const owner = partyStarting(scene, object + 1);
  return owner ? [owner.member] : [];
}

/** Whom the passive of a verb at `verb` is about. */
function answering(scene: Scene, subject: Subject | null, verb: number): readonly Member[] {
  const party = subject ? partyStarting(scene, subject.first) : null;
  if (!subject || !party) return subject?.members ?? [];
  return subject.members.includes(party.member) && party.end <= verb && subject.members.length === 1
    ? blamedFor(scene, party, verb)
    : subject.members;
}

/** Who does what a passive tells: "oleh Oslo", in some languages also "Oslo", "tentara Oslo" right after it. */
function agentsOf(scene: Scene, { end }: Trigger, rest: Range): Member[] {
  const { grammar, events } = scene.layout.pack;
  if (grammar.bareAgent) {
    const at = events.syntax.agentHeads.has(lowerAt(scene.layout, end)) ? end + 1 : end;
    const bare = objectFrom(scene, at, at + 1);
    if (bare.length > 0) return bare;
  }
  return markedIn(scene, rest, grammar.agentMarkers);
}

/** How far after its verb an infinitive may stand. */
const INFINITIVE_REACH = 4;

/** Sweden in "Norway threatened to attack Sweden". */
function governedRecipients(scene: Scene, sentence: Range, { entry, end }: Trigger): Member[] {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  if (!entry.embeds) return [];
  if (!events.syntax.bareInfinitives && !grammar.infinitiveMarkers.has(lowerAt(layout, end))) return [];
  for (let at = end; at < Math.min(sentence.end, end + INFINITIVE_REACH); at++) {
    const next = mayLead(layout, at, Lead.event) ? triggerAt(scene, sentence, at) : null;
    if (next && next.shape !== 'noun')
      return agreesTo(entry, next.entry)
        ? recipientsOf(scene, next, restOfClause(layout, sentence, next.end))
        : [];
    // "mendesak agar Oslo menyerang"
    const asked = partyStarting(scene, at);
    if (asked) return grammar.infinitiveMarkers.has(lowerAt(layout, at - 1)) ? [asked.member] : [];
    if (
      isHinge(layout, at) &&
      !grammar.infinitiveMarkers.has(lowerAt(layout, at)) &&
      !grammar.auxiliaries.has(lowerAt(layout, at))
    )
      break;
  }
  return [];
}

/** False of "agreed to sanction Sweden": no agreement is with whom it harms. */
function agreesTo({ type }: EventEntry, next: EventEntry): boolean {
  return SCALES[type][0] > 2 || SCALES[next.type][0] <= 2;
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

/** "membantah Norwegia menyerang": who follows does what is denied. */
function isOfAnother(scene: Scene, first: number, end: number): boolean {
  const { layout } = scene;
  if (!layout.pack.events.syntax.denials.has(lowerAt(layout, first))) return false;
  const party = partyStarting(scene, end);
  return party !== null && layout.pack.grammar.looksVerbal(lowerAt(layout, party.end));
}

function recipientsOf(scene: Scene, { entry, end, object, first }: Trigger, rest: Range): Member[] {
  const limit = entry.nextOnly ? Math.min(end + 1, rest.end) : rest.end;
  const direct = entry.takesObject && !isOfAnother(scene, first, end) ? objectFrom(scene, end, limit) : [];
  if (direct.length > 0) return direct;
  const within = object > first ? objectFrom(scene, first + 1, object) : [];
  return distinct([...within, ...markedIn(scene, rest, entry.to)]);
}
