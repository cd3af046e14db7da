import type { EventStatus } from '../../document/document.ts';
import type { EventClass } from '../../language/index.ts';
import { type Member, memberFrom } from '../cast/cast.ts';
import { type Knowledge, loadKnowledge } from '../gazetteer/knowledge.ts';
import { type Layout, segment } from '../layout/layout.ts';
import { Neighbours } from '../layout/neighbours.ts';
import { type Phrase, phraseOf, type Range } from '../layout/phrase.ts';
import { Lead, mayLead } from '../text/leads.ts';
import { lowerAt } from '../text/words.ts';
import { Described } from './described.ts';
import { NO_GROUPS } from './groups.ts';
import type { Parts } from './nouns.ts';
import { actOf, outcomeAt } from './outcomes.ts';
import { partsOf } from './parts.ts';
import { type Quad, SCALES } from './scales.ts';
import type { Scene } from './scene.ts';
import { isOver, statusOf } from './status.ts';
import { type Trigger, triggersIn } from './triggers.ts';

/** What a text says that one party does to another. */
export interface Classified {
  readonly type: EventClass;
  readonly quad: Quad;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

/** A trigger with what the grammar makes of the pair. */
interface Candidate {
  readonly type: EventClass;
  readonly trigger: Trigger;
  readonly status: EventStatus;
  readonly score: number;
}

/**
 * The class of what `source` does to `target` as an English text tells it, both given in the text's own words. Always
 * an answer: where the grammar ties no event to the pair, the words nearest to it decide with little confidence.
 */
export function classify(
  text: string,
  source: string,
  target: string,
  knowledge: Knowledge = loadKnowledge(),
): Classified {
  const layout = segment(articleOf(text.normalize('NFC')), knowledge);
  const from = rangeOf(layout, source);
  const to = rangeOf(layout, target);
  const scene = sceneOf(layout, from, to);
  const best = candidatesIn(scene, from, to).sort((a, b) => b.score - a.score)[0];
  if (!best) return { type: 'consult', quad: SCALES.consult[0], confidence: 0.1, rule: 'nothing' };
  const confidence = Math.min(0.9, Math.max(0.15, best.score / 12));
  const rule = `${best.trigger.shape === 'noun' ? 'noun' : 'verb'}-${best.status}`;
  return { type: best.type, quad: pairQuad(best.type), confidence, rule };
}

/** A concession to someone is material: PLOVER's YIELD, which had it and RETREAT in one, was so. */
function pairQuad(type: EventClass): Quad {
  return type === 'concede' ? 2 : SCALES[type][0];
}

function articleOf(text: string) {
  const nothing = { address: null, outlet: null, title: null, byline: null, published: null };
  return { ...nothing, file: '', language: 'en' as const, text };
}

/** The tokens of `words` where they first stand; of the longest beginning that does. */
function rangeOf(layout: Layout, words: string): Range | null {
  const start = layout.text.indexOf(words.normalize('NFC').trim());
  if (start < 0) return null;
  const end = start + words.trim().length;
  const first = layout.tokens.findIndex((token) => token.end > start);
  let last = first;
  while (last < layout.tokens.length && (layout.tokens[last]?.start ?? end) < end) last++;
  return first < 0 || last === first ? null : { first, end: last };
}

function sceneOf(layout: Layout, from: Range | null, to: Range | null): Scene {
  const memberOf = new Map<Phrase, Member>();
  const phrases: Phrase[] = [];
  for (const range of [from, to]) {
    if (!range || phrases.some((other) => other.first < range.end && range.first < other.end)) continue;
    const phrase = phraseOf(layout, { ...range, kind: 'organisation' });
    phrases.push(phrase);
    memberOf.set(phrase, memberFrom(phrase, null));
  }
  phrases.sort((a, b) => a.first - b.first);
  const described = new Described(
    layout,
    { members: new Set(), memberOf, pointers: new Map(), titles: [] },
    NO_GROUPS,
  );
  return {
    layout,
    at: new Neighbours(layout, phrases),
    memberOf,
    described,
    groups: NO_GROUPS,
    meantIn: NOBODY_MEANT,
  };
}

function memberAt(scene: Scene, range: Range | null): Member | null {
  const phrase = range ? scene.at.startingAt(range.first) : null;
  return (phrase && scene.memberOf.get(phrase)) ?? null;
}

const NOBODY_MEANT: Scene['meantIn'] = new Map();

const NOBODY: Parts = { actors: [], recipients: [], sure: false };

function candidatesIn(scene: Scene, from: Range | null, to: Range | null): Candidate[] {
  const found: Candidate[] = [];
  const [source, target] = [memberAt(scene, from), memberAt(scene, to)];
  for (const sentence of scene.layout.sentences) {
    for (const trigger of triggersIn(scene, sentence, (at) => isWithin(at, from) || isWithin(at, to))) {
      const told = partsOf(scene, sentence, trigger);
      const parts = told ?? NOBODY;
      let score = trigger.entry.sure * 3 - (told ? 0 : 2);
      if (source && parts.actors.includes(source)) score += 3;
      if (source && parts.recipients.includes(source)) score -= 1;
      if (target && parts.recipients.includes(target)) score += 2;
      if (target && parts.actors.includes(target)) score -= 1;
      score -= distance(trigger, from, to);
      if (trigger.shape === 'noun') score -= 1;
      const whether = statusOf(scene, sentence, trigger);
      const status = whether === 'hypothetical' && isOver(scene, trigger) ? 'occurred' : whether;
      if (parts.governed) score -= 4;
      else if (parts.purpose) score -= 3;
      found.push({
        type: actOf(outcomeAt(scene, sentence, trigger), status, trigger),
        trigger,
        status,
        score,
      });
    }
  }
  const duty = dutyOf(scene, from, to);
  if (duty) found.push(duty);
  return found;
}

/** "Oslo said that Paris must ...": a demand. */
function dutyOf(scene: Scene, from: Range | null, to: Range | null): Candidate | null {
  const { layout } = scene;
  if (!from || !to || from.end > to.first) return null;
  let cue = -1;
  for (let at = from.end; at < to.first; at++) if (mayLead(layout, at, Lead.cue)) cue = at;
  const follows = layout.pack.stance.duties.has(lowerAt(layout, to.end));
  if (cue < 0 || !follows) return null;
  const entry = layout.pack.events.entries.find(({ type }) => type === 'request');
  if (!entry) return null;
  const trigger: Trigger = {
    first: to.end,
    end: to.end + 1,
    head: to.end + 1,
    entry,
    shape: 'active',
    object: -1,
  };
  return { type: 'request', trigger, status: 'occurred', score: 7 };
}

function isWithin(at: number, range: Range | null): boolean {
  return range !== null && at >= range.first && at < range.end;
}

/** How far from between the two a trigger stands, in score. */
function distance({ first }: Trigger, from: Range | null, to: Range | null): number {
  const low = Math.min(from?.first ?? first, to?.first ?? first);
  const high = Math.max(from?.end ?? first, to?.end ?? first);
  if (first < low) return Math.min(3, 1 + (low - first) * 0.1);
  if (first > high) return Math.min(3, 1 + (first - high) * 0.1);
  return Math.min(2, Math.max(0, first - (from?.end ?? low)) * 0.05);
}
