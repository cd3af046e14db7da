import type { Act, Stance, StanceValue } from '../document/document.ts';
import { type Deed, ownedDeed, predicateDeed } from './deeds.ts';
import { type Governed, governing } from './governors.ts';
import { featuresOf, type Leaning, lean, type Weights } from './leaning.ts';
import { WEIGHTS } from './leaning-weights.ts';
import { type Phrase, type Range, spanAt } from './phrase.ts';
import { roomOf, type Viewpoint } from './viewpoint.ts';

/** What an act by itself says about the one it is aimed at. */
const AIMED: Readonly<Partial<Record<Act, -1 | 1>>> = {
  accuse: -1,
  condemn: -1,
  threaten: -1,
  reject: -1,
  deny: -1,
  decline: -1,
  praise: 1,
  support: 1,
  welcome: 1,
};

/** Where a reading of the attitude comes from: what its confidence goes by. */
export type StanceRule = 'addressed' | 'act' | 'governed' | 'owned' | 'predicate' | 'duty';

export interface Reading {
  readonly sign: number;
  readonly words: readonly Range[];
  readonly rule: StanceRule;
}

/** How often a reading of each rule is right. */
const CONFIDENCE: Readonly<Record<StanceRule, number>> = {
  addressed: 0.85,
  act: 0.85,
  governed: 0.8,
  owned: 0.75,
  predicate: 0.75,
  duty: 0.7,
};

/** How often one is neutral of whom the rules tell that another acts on it. */
const UNTOLD = 0.7;

/**
 * The attitude of a statement to one whom it is about, by all the phrases that mean it, and the words that show it: as
 * the grammar around them tells, else as the sentence leans.
 */
export function stanceTo(view: Viewpoint, mentions: readonly Phrase[], weights: Weights = WEIGHTS): Stance {
  const read = mentions.map((phrase) => ({ phrase, reading: readByRules(view, phrase) }));
  const told = read.reduce<Reading | null>((best, { reading }) => surer(best, reading), null);
  if (told && told.sign !== 0)
    return stanceOf(view, told.sign > 0 ? 'supports' : 'opposes', CONFIDENCE[told.rule], told.words);
  if (told) return stanceOf(view, 'neutral', UNTOLD, []);
  const leanings = mentions.map((phrase) => lean(featuresOf(view, phrase, 'none'), weights));
  const leaning = leanings.reduce((best, next) => (isStronger(next, best) ? next : best));
  return stanceOf(view, leaning.value, leaning.probability, leaning.words);
}

/**
 * The attitude of a statement to an event that its content tells of, by what governs its word: "condemned the
 * invasion". To deny an event is no attitude to it.
 */
export function stanceToEvent(view: Viewpoint, trigger: Phrase): Stance {
  const room = roomOf(view.layout, view.frame.contents, trigger.first);
  const event = { ...trigger, first: ownerBefore(view, trigger.first) };
  const reading = room ? byGovernors(view, governing(view, event, room), null) : null;
  const sign = view.frame.act === 'deny' ? 0 : (reading?.sign ?? 0);
  if (!reading || sign === 0) return stanceOf(view, 'neutral', UNTOLD, []);
  return stanceOf(view, sign > 0 ? 'supports' : 'opposes', CONFIDENCE[reading.rule], reading.words);
}

/** In "Oslo's attack", "the Norwegian attack" the first token of the owner. */
function ownerBefore({ layout, phrases }: Viewpoint, first: number): number {
  const owned = layout.tokens[first - 1]?.lower === "'s";
  const owner = phrases.at.endingAt(owned ? first - 1 : first);
  return owner && (owned || owner.use === 'demonym') ? owner.first : first;
}

function surer(best: Reading | null, next: Reading | null): Reading | null {
  if (!best || !next) return best ?? next;
  return CONFIDENCE[best.rule] >= CONFIDENCE[next.rule] ? best : next;
}

/** A mention that leans some way says more than one that leans none. */
function isStronger(next: Leaning, best: Leaning): boolean {
  const [one, other] = [next.value !== 'neutral', best.value !== 'neutral'];
  return one === other ? next.probability > best.probability : one;
}

function stanceOf(view: Viewpoint, value: StanceValue, confidence: number, words: readonly Range[]): Stance {
  const ordered = [...words].sort((a, b) => a.first - b.first);
  return {
    value,
    confidence: Math.round(confidence * 100) / 100,
    spans: ordered.map((range) => spanAt(view.layout, range)),
  };
}

/** What the grammar around one mention tells; null where it tells nothing. */
export function readByRules(view: Viewpoint, phrase: Phrase): Reading | null {
  const { frame } = view;
  const aim = AIMED[frame.act];
  if (phrase === frame.addressee && aim && frame.cue && frame.act !== 'decline')
    return { sign: aim, words: [frame.cue], rule: 'addressed' };
  const room = roomOf(view.layout, frame.contents, phrase.first);
  if (!room) return null;
  const governed = governing(view, phrase, room);
  const owned = ownedDeed(view, phrase, room);
  const outer = byGovernors(view, governed, owned);
  if (outer && outer.sign !== 0) return outer;
  const deed = owned ?? (governed.deed ? deedOf(governed) : null) ?? predicateDeed(view, phrase, room);
  if (deed && deed.sign !== 0) return { sign: deed.sign, words: deed.words, rule: deed.by };
  return outer;
}

function deedOf(governed: Governed): Deed {
  return { sign: governed.sign, words: governed.words, by: 'owned' };
}

/** What the speaker does to the target, by the act too where what it is aimed at leads up to the target. */
function byGovernors(view: Viewpoint, governed: Governed, owned: Deed | null): Reading | null {
  const { frame } = view;
  const aim = takesNoun(view) ? AIMED[frame.act] : undefined;
  if (aim && governed.opens && frame.cue) {
    const inner = governed.deed || owned ? 0 : governed.sign;
    const words = [frame.cue, ...(inner === 0 ? [] : governed.words)];
    return { sign: aimedSign(frame.act, aim, inner, governed.harmful), words, rule: 'act' };
  }
  if (governed.deed || governed.sign === 0) return null;
  if (governed.actor === 'other') return { sign: 0, words: [], rule: 'governed' };
  if (governed.actor === 'none' && !takesNoun(view) && !governed.voiced) return null;
  return { sign: governed.sign, words: governed.words, rule: 'governed' };
}

/**
 * "rejects the sanctions on X" is for X; "threatens to attack X" against, "refuses to help X" too; "denies attacking
 * X" is neither, nor are "condemns the attack on X", "accuses Y of attacking X": they are against who attacks.
 */
function aimedSign(act: Act, aim: -1 | 1, inner: number, harmful: boolean): number {
  if (inner === 0) return act === 'decline' ? 0 : aim;
  if (act === 'deny' || (act === 'condemn' && harmful) || (act === 'accuse' && inner < 0)) return 0;
  return act === 'threaten' ? inner : aim * inner;
}

/** True if the content is what the cue takes as its object: "condemned the attack", "announced sanctions". */
function takesNoun({ frame }: Viewpoint): boolean {
  if (frame.kind === 'direct') return false;
  if (AIMED[frame.act] && !/that|quote/.test(frame.rule)) return true;
  return /noun|about|own|infinitive|chained|passive-agent/.test(frame.rule);
}
