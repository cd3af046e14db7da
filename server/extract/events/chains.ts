import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import type { Layout } from '../layout/layout.ts';
import type { Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { oncePer } from '../text/once.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { isGoverned } from './governed.ts';
import { governorBefore } from './governors.ts';
import { type HoldFound, heldStatus, holdEnding, holdsAt, isAbandoned } from './holds.ts';
import { isBreak, type Party, partyEnding, type Scene } from './scene.ts';
import { indexPhrases, type StatusWords } from './status-phrases.ts';
import { type Trigger, triggerAt } from './triggers.ts';

/** A verb with what stands before it, back to its subject. */
export interface Chain {
  /** Where the auxiliaries begin; that of the verb which governs it, where one does. */
  readonly first: number;
  readonly passive: boolean;
  readonly status: EventStatus;
  /** The verb whose infinitive it is: "threatened" of "threatened to attack". */
  readonly governor: Trigger | null;
  /** Who is to do it, where the governor's object is: "urged Oslo to attack". */
  readonly controller: Party | null;
  /** True for a gerund whose subject its words don't tell: "held for stealing". */
  readonly orphan: boolean;
  /** True for an infinitive of purpose, which no known verb governs: "came to attack". */
  readonly infinitive: boolean;
  /** True where a word before it makes its subjects do it to each other: "saling menyerang". */
  readonly mutual: boolean;
}

const OPEN: Chain = {
  first: -1,
  passive: false,
  status: 'occurred',
  governor: null,
  controller: null,
  orphan: false,
  infinitive: false,
  mutual: false,
};

const RANK: Readonly<Record<EventStatus, number>> = {
  occurred: 0,
  ongoing: 1,
  planned: 2,
  hypothetical: 3,
  alleged: 3,
  denied: 4,
};

/** The less certain of two. */
export function lessCertain(a: EventStatus, b: EventStatus): EventStatus {
  return RANK[b] > RANK[a] ? b : a;
}

/** How far before its infinitive a verb with an object may stand: "urged the government of Norway to". */
const CONTROL_REACH = 8;

/** What stands before the verb of a trigger at `verb`. */
export function chainBefore(scene: Scene, sentence: Range, verb: number, gerund = false): Chain {
  const { layout } = scene;
  const { grammar, events } = layout.pack;
  let first = verb;
  let passive = false;
  let mutual = false;
  let status: EventStatus = 'occurred';
  let held: HoldFound | null = null;
  const holdable = gerund || events.syntax.bareInfinitives;
  while (first > sentence.first) {
    const hold: HoldFound | null = holdable && !held ? holdEnding(layout, sentence, first) : null;
    if (hold && (hold.hold.part === 'verb' || hold.hold.part === 'acting') && status === 'occurred') {
      held = hold;
      first = hold.first;
      continue;
    }
    const told = statusEnding(layout, sentence, first);
    if (told && !isNoun(layout, told.first)) {
      status = lessCertain(status, told.status);
      first = told.first;
      continue;
    }
    const word = lowerAt(layout, first - 1);
    if (grammar.passiveAuxiliaries.has(word))
      passive = passive || first === verb || isOnlyAdverbs(layout, first, verb);
    else if (grammar.negations.has(word)) status = lessCertain(status, 'denied');
    else if (events.syntax.mutual.before.has(word)) mutual = true;
    else if (!grammar.auxiliaries.has(word) && !isAdverb(layout, first - 1)) break;
    first--;
  }
  if (held) status = heldStatus(held.hold, status);
  const { infinitiveMarkers } = grammar;
  const marker = first > sentence.first ? lowerAt(layout, first - 1) : '';
  if (gerund && events.status.withheld.has(marker))
    status = lessCertain(status, withheldStatus(scene, sentence, first - 1));
  else if (gerund && events.status.discouraged.has(marker)) status = lessCertain(status, 'hypothetical');
  else if (gerund && events.owners.has(marker) && holdsOf(scene, sentence, first - 1))
    return thought(scene, sentence, first - 1, status);
  else if (gerund && grammar.aboutMarkers.has(marker)) return accused(scene, sentence, first - 1, status);
  const plain: Chain = { ...OPEN, first, passive, status, mutual };
  if (infinitiveMarkers.has(marker))
    return { ...governed(scene, sentence, first - 1, passive, status), mutual };
  return events.syntax.bareInfinitives ? withGovernor(scene, sentence, plain) : plain;
}

/** A chain with the verb or noun right before it that governs it: "mengancam menyerang", "rencana Oslo menyerang". */
function withGovernor(scene: Scene, sentence: Range, chain: Chain): Chain {
  const held = governorBefore(scene, sentence, chain.first);
  if (!held) return chain;
  const { governor, controller } = held;
  const above = !governor || governor.shape === 'noun' ? null : chainBefore(scene, sentence, governor.first);
  const asks = governor ? isUrging(governor) : held.status === 'hypothetical';
  const own = asks ? urged(chain.status) : chain.status;
  const status = lessCertain(lessCertain(own, held.status), above?.status ?? 'occurred');
  const first = controller ? chain.first : (above?.first ?? chain.first);
  return { ...chain, first, status, governor, controller };
}

const URGING: ReadonlySet<EventClass> = new Set(['request', 'threaten', 'coerce']);

/** "stopped Oslo from attacking"; "failed to stop Oslo from attacking" leaves it done. */
function withheldStatus(scene: Scene, sentence: Range, marker: number): EventStatus {
  const { layout } = scene;
  for (let at = marker - 1; at >= Math.max(sentence.first, marker - CONTROL_REACH); at--) {
    if (isBreak(layout, at)) break;
    if (!mayLead(layout, at, Lead.event | Lead.hold)) continue;
    if (holdsAt(layout, at).some(({ part }) => part !== 'verb') && !mayLead(layout, at, Lead.event)) continue;
    return chainBefore(scene, sentence, at).status === 'denied' ? 'occurred' : 'denied';
  }
  return 'denied';
}

/** "urged", "warned": what they govern is still to be done, or not to be done. */
function isUrging({ entry }: Trigger): boolean {
  return URGING.has(entry.type);
}

/** "urged Oslo not to attack": nobody says that it did not. */
function urged(status: EventStatus): EventStatus {
  return status === 'denied' ? 'hypothetical' : status;
}

/** "plan" of "a plan to attack". */
function isNoun(layout: Layout, at: number): boolean {
  const before = lowerAt(layout, at - 1);
  const owned = layout.pack.grammar.articles.has(before) || layout.pack.possessives.has(before);
  return owned && holdsAt(layout, at).some(({ part }) => part === 'noun');
}

/** "not easily" too. */
function isOnlyAdverbs(layout: Layout, first: number, end: number): boolean {
  const { negations } = layout.pack.grammar;
  for (let at = first; at < end; at++)
    if (!isAdverb(layout, at) && !negations.has(lowerAt(layout, at))) return false;
  return true;
}

function isAdverb(layout: Layout, at: number): boolean {
  const token = layout.tokens[at];
  if (!token) return false;
  return (
    layout.pack.grammar.adverbs.has(token.lower) ||
    (!token.capital && layout.pack.events.looksAdverb(token.lower))
  );
}

/** True for "intention" before the "of" at `marker`. */
function holdsOf({ layout }: Scene, sentence: Range, marker: number): boolean {
  return holdEnding(layout, sentence, marker)?.hold.part === 'noun';
}

/** "on the verge of attacking", "has no intention of attacking": what one has not done, whose subject is that of the noun. */
function thought(scene: Scene, sentence: Range, marker: number, status: EventStatus): Chain {
  const { layout } = scene;
  const { grammar } = layout.pack;
  const found = holdEnding(layout, sentence, marker);
  let first = found?.first ?? marker;
  let held = found?.hold.status ?? status;
  for (; first > sentence.first; first--) {
    const word = lowerAt(layout, first - 1);
    if (grammar.negativeDeterminers.has(word) || grammar.negations.has(word)) held = 'denied';
    else if (!grammar.articles.has(word) && !grammar.auxiliaries.has(word) && !grammar.aboutMarkers.has(word))
      break;
  }
  return { ...OPEN, first, status: lessCertain(status, held) };
}

/** "accused Oslo of attacking": what the one does whom another verb has as its object. */
function accused(scene: Scene, sentence: Range, marker: number, status: EventStatus): Chain {
  const plain: Chain = { ...OPEN, first: marker + 1, status };
  // "criticised by Norway for attacking": not Norway, which criticises.
  const ending = partyEnding(scene, marker);
  const controller = ending && !isGoverned(scene, sentence, ending) ? ending : null;
  for (let at = marker - 1; at >= Math.max(sentence.first, marker - CONTROL_REACH); at--) {
    if (!mayLead(scene.layout, at, Lead.event)) continue;
    const governor = triggerAt(scene, sentence, at);
    if (governor?.entry.type !== 'accuse' || governor.shape === 'noun') continue;
    const first = controller ? plain.first : chainBefore(scene, sentence, governor.first).first;
    return { ...plain, first, status: lessCertain(status, 'alleged'), governor, controller };
  }
  if (scene.layout.pack.grammar.infinitiveMarkers.has(lowerAt(scene.layout, marker))) return plain;
  return controller ? { ...plain, controller } : { ...plain, orphan: true };
}

/** An infinitive whose marker stands at `marker`, and the verb that governs it. */
function governed(
  scene: Scene,
  sentence: Range,
  marker: number,
  passive: boolean,
  status: EventStatus,
): Chain {
  const { layout } = scene;
  // "urged Oslo not to attack"
  const negated = layout.pack.grammar.negations.has(lowerAt(layout, marker - 1));
  const edge = negated ? marker - 1 : marker;
  const hold = purposeHeld(scene, sentence, edge);
  const plain = negated ? lessCertain(status, 'denied') : status;
  const open: Chain = {
    ...OPEN,
    first: marker,
    passive,
    status: lessCertain(plain, hold),
    infinitive: true,
  };
  for (let at = edge - 1; at >= Math.max(sentence.first, edge - CONTROL_REACH); at--) {
    if (!mayLead(layout, at, Lead.event)) continue;
    const governor = triggerAt(scene, sentence, at);
    if (!governor?.entry.embeds || governor.end > edge) continue;
    const controller = governor.end < edge ? objectBetween(scene, sentence, governor.end, edge) : null;
    // "asked parliament to": whoever is to do it is not among the cast.
    if (governor.end < edge && !controller) {
      if (governor.entry.takesObject && governor.entry.embeds === 'hypothetical' && governor.shape !== 'noun')
        return { ...open, status: lessCertain(urged(plain), 'hypothetical'), orphan: true };
      continue;
    }
    const above = governor.shape === 'noun' ? null : chainBefore(scene, sentence, governor.first);
    return {
      ...OPEN,
      first: above?.first ?? governor.first,
      passive,
      status: lessCertain(
        lessCertain(isUrging(governor) ? urged(plain) : plain, governor.entry.embeds),
        above?.status ?? 'occurred',
      ),
      governor,
      controller,
    };
  }
  return open;
}

/** "the right to attack", "a plan to attack", "shelved a plan to attack": what the noun before an infinitive makes of it. */
function purposeHeld({ layout }: Scene, sentence: Range, end: number): EventStatus {
  const found = holdEnding(layout, sentence, end);
  if (!found || (found.hold.part !== 'noun' && !layout.pack.events.syntax.bareInfinitives)) return 'planned';
  return isAbandoned(layout, sentence, found.first) ? 'denied' : found.hold.status;
}

/** "urged the government of Norway to"; not "ignored calls from Norway to". */
function objectBetween(scene: Scene, sentence: Range, first: number, end: number): Party | null {
  const { layout } = scene;
  const { articles } = layout.pack.grammar;
  const party = partyEnding(scene, end);
  if (!party || party.first < first) return null;
  const start = articles.has(lowerAt(layout, party.first - 1)) ? party.first - 1 : party.first;
  const loose = start > first && isGoverned(scene, sentence, party);
  return loose && !layout.pack.events.owners.has(lowerAt(layout, start - 1)) ? null : party;
}

/** The words of a status that end at `end`: "is set to". */
function statusEnding(
  layout: Layout,
  sentence: Range,
  end: number,
): { first: number; status: EventStatus } | null {
  const words = endingsOf(layout.pack.events.status).get(lowerAt(layout, end - 1));
  for (const { list, status } of words ?? []) {
    const first = end - list.length;
    if (first >= sentence.first && wordsStandAt(layout, list, first)) return { first, status };
  }
  return null;
}

/** Phrases of statuses by their last words. */
const endingsOf = oncePer((words: StatusWords) =>
  indexPhrases(words, ['occurred', 'planned', 'hypothetical', 'denied', 'alleged', 'ongoing'], -1),
);
