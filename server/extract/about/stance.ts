import type { Act, Stance, StanceValue } from '../../document/document.ts';
import { type Phrase, type Range, spanAt } from '../layout/phrase.ts';
import { lowerAt, wordListsAt } from '../text/words.ts';
import { type Deed, ownedDeed, predicateDeed } from './deeds.ts';
import { encliticReading } from './enclitics.ts';
import { type Governed, governing, isEdge } from './governors.ts';
import { featuresOf, type Leaning, lean, type Weights } from './leaning.ts';
import { WEIGHTS } from './leaning-weights.ts';
import { isSideOf, roomOf, type Viewpoint } from './viewpoint.ts';

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

/** True for an act that says something about the one it is aimed at. */
export function isAimed(act: Act): boolean {
  return AIMED[act] !== undefined;
}

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

/** The same where words of attitude stand about that have nothing to do with it. */
const UNTIED = 0.6;

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
  const leanings = mentions.map((phrase) =>
    tiedTo(view, phrase, lean(featuresOf(view, phrase, 'none'), weights)),
  );
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

/** A leaning by words of which one stands in the clause of the phrase; by others alone it is none. */
function tiedTo(view: Viewpoint, phrase: Phrase, leaning: Leaning): Leaning {
  const words = isOwn(view, phrase) ? [] : leaning.words.filter((word) => sharesClause(view, phrase, word));
  if (leaning.value === 'neutral' || words.length > 0) return { ...leaning, words };
  return { value: 'neutral', probability: UNTIED, words };
}

/** True for what the speaker belongs to: what one says of one's own work is no attitude to another. */
function isOwn({ cast, speaker }: Viewpoint, phrase: Phrase): boolean {
  const member = cast.memberOf.get(phrase);
  return member !== undefined && speaker !== null && isSideOf(speaker, member);
}

/** True if neither a clause begins nor another party stands between the two. */
function sharesClause(view: Viewpoint, phrase: Phrase, word: Range): boolean {
  const [from, to] = word.first < phrase.first ? [word.end, phrase.first] : [phrase.end, word.first];
  for (let at = from; at < to; at++) {
    const party = view.phrases.at.startingAt(at);
    if (isEdge(view, at) || (party && view.cast.memberOf.has(party))) return false;
  }
  return true;
}

function surer(best: Reading | null, next: Reading | null): Reading | null {
  if (!best || !next) return best ?? next;
  if ((best.sign === 0) !== (next.sign === 0)) return best.sign === 0 ? next : best;
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
  if (isDenied(view, phrase) || isUntrue(view, phrase) || isOrigin(view, phrase))
    return { sign: 0, words: [], rule: 'governed' };
  const governed = governing(view, phrase, room);
  const owned = ownedDeed(view, phrase, room);
  const outer = byGovernors(view, governed, owned);
  if (outer && outer.sign !== 0) return outer;
  const meant = encliticReading(view, phrase);
  if (meant) return meant;
  const deed = owned ?? (governed.deed ? deedOf(governed) : null) ?? predicateDeed(view, phrase, room);
  if (!deed || deed.sign === 0) return outer;
  const boast = deed.sign > 0 && deed.by !== 'duty' && isOwn(view, phrase);
  return boast
    ? { sign: 0, words: [], rule: deed.by }
    : { sign: deed.sign, words: deed.words, rule: deed.by };
}

/** In a clause that the speaker says is not so: "denied that X lied", "rejected claims that X lied". */
function isDenied({ layout, frame }: Viewpoint, phrase: Phrase): boolean {
  const { act, kind, rule, cue } = frame;
  if (kind === 'direct' || (act !== 'deny' && act !== 'reject')) return false;
  if (/that/.test(rule)) return true;
  if (!cue) return false;
  const bare = act === 'deny' && /bare/.test(rule);
  const { complementisers, looksVerbal } = layout.pack.grammar;
  for (let at = phrase.first - 1; at >= cue.end; at--) {
    const word = lowerAt(layout, at);
    if (complementisers.has(word) || (bare && looksVerbal(word))) return true;
  }
  return bare && phrase.first === cue.end;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** "an Oslo singer": where something is from, and nothing of the place. */
function isOrigin({ layout }: Viewpoint, { kind, end }: Phrase): boolean {
  return kind === 'place' && NOMINAL.has(layout.tags[end] ?? '');
}

/** How many tokens before a subject it may be said that what follows is not so. */
const UNTRUE_REACH = 5;

/** "It is not true that X lied", "I don't think X lied". */
function isUntrue({ layout }: Viewpoint, { first }: Phrase): boolean {
  const { articles } = layout.pack.grammar;
  const end = articles.has(lowerAt(layout, first - 1)) ? first - 1 : first;
  for (let at = end - UNTRUE_REACH; at < end; at++)
    for (const words of wordListsAt(layout, layout.pack.stance.untruths, at))
      if (at + words.length === end) return true;
  return false;
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
  const own = takesNoun(view) || governed.voiced || (governed.opens && dropsSubject(view, governed));
  if (governed.actor === 'none' && !own) return null;
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

/** "menyatakan mendukung X", "menyatakan dukungan kepada X": where a subject may be left out it is the speaker. */
function dropsSubject({ layout, frame }: Viewpoint, { words, marked }: Governed): boolean {
  const { stance, grammar } = layout.pack;
  const first = words.at(-1)?.first;
  if (!stance.ownerAfter || frame.kind === 'direct' || first === undefined) return false;
  let at = first;
  while ([stance.futures, stance.negators].some((small) => small.has(lowerAt(layout, at - 1)))) at--;
  const opens = layout.tokens[at]?.start === frame.contents[0]?.start;
  return opens && (marked || grammar.looksActive(lowerAt(layout, first)));
}

/** True if the content is what the cue takes as its object: "condemned the attack", "announced sanctions". */
function takesNoun({ frame }: Viewpoint): boolean {
  if (frame.kind === 'direct') return false;
  if (AIMED[frame.act] && !/that|quote/.test(frame.rule)) return true;
  return /noun|about|own|infinitive|chained|passive-agent/.test(frame.rule);
}
