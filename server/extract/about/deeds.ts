import type { Act } from '../../document/document.ts';
import type { CueForm } from '../../language/index.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { lowerAt, wordsStandAt } from '../text/words.ts';
import { isEdge } from './governors.ts';
import { type AttitudeFound, attitudeAt, type Viewpoint } from './viewpoint.ts';

/** What a content says that its target does or is. */
export interface Deed {
  readonly sign: number;
  readonly words: readonly Range[];
  readonly by: 'owned' | 'predicate' | 'duty';
}

/** How many tokens after an owner its noun may stand. */
const OWNED_REACH = 4;
/** How many tokens after a subject its verb, and what it does, may stand. */
const PREDICATE_REACH = 8;
/** Longest apposition between a subject and its verb. */
const APPOSITION = 12;

/** "X's attacks", "Norwegian aid": what the target owns or does by a noun, the last of a run ("aid blockade"). */
export function ownedDeed(view: Viewpoint, target: Phrase, room: Range): Deed | null {
  const { layout } = view;
  const possessive = layout.tokens[target.end]?.lower === "'s";
  if (!possessive && (target.use !== 'demonym' || layout.pack.stance.ownerAfter)) return null;
  const from = target.end + (possessive ? 1 : 0);
  let head: AttitudeFound | null = null;
  for (let at = from; at < Math.min(room.end, from + OWNED_REACH); at++) {
    if (isEdge(view, at) || isPreposition(view, at) || isAuxiliary(view, at)) break;
    if (view.phrases.at.startingAt(at)?.use === 'name') break;
    const found = attitudeAt(layout, at);
    if (found && !found.attitude.turns) head = found;
  }
  if (head && layout.pack.stance.relations.has(lowerAt(layout, head.first))) return null;
  const deed = head?.attitude.deed ?? 0;
  return head && deed !== 0 ? { sign: deed, words: [head], by: 'owned' } : null;
}

function isAuxiliary(view: Viewpoint, at: number): boolean {
  return view.layout.pack.grammar.auxiliaries.has(lowerAt(view.layout, at));
}

function isPreposition(view: Viewpoint, at: number): boolean {
  const { towards, agents, either, places } = view.layout.pack.stance;
  const word = lowerAt(view.layout, at);
  return [towards, agents, either, places].some((words) => words.has(word));
}

interface Predicate {
  turned: boolean;
  duty: boolean;
  receives: boolean;
  future: boolean;
  able: boolean;
  /** True behind a form of "be" or a verb that says nothing without its noun. */
  linked: boolean;
  stopped: Range | null;
}

/** "X attacked", "X has not helped", "X is a threat", "X must stop ...". */
export function predicateDeed(view: Viewpoint, target: Phrase, room: Range): Deed | null {
  if (!maySubject(view, target, room)) return null;
  const { layout } = view;
  const from = afterApposition(view, target.end, room);
  const wish = WISHES.has(view.frame.act);
  const state: Predicate = {
    turned: false,
    duty: wish,
    receives: false,
    future: false,
    able: false,
    linked: false,
    stopped: null,
  };
  for (let at = from; at < Math.min(room.end, from + PREDICATE_REACH); at++) {
    const asks = wish && opensInfinitive(view, at);
    const loose = at === from || (!state.linked && layout.tags[at] === '');
    if (!asks && (isEdge(view, at) || (loose && isPreposition(view, at)))) break;
    const found = attitudeAt(view.layout, at);
    // "tidak adil": one word of two.
    if (!found || found.end === at + 1) noteWord(view, state, at);
    const blame = blamed(view, state, at, room);
    if (blame !== undefined) return blame;
    if (!found && endsPredicate(view, state, at)) break;
    const deed = found ? judge(view, state, found, target.kind === 'group') : undefined;
    if (deed !== undefined) return deed;
    at = (found?.end ?? at + 1) - 1;
  }
  return state.stopped || (state.turned && view.frame.act === 'warn') ? ending(view, state, target) : null;
}

/** "is responsible for the attack": undefined where nobody answers for anything, null for what is no harm. */
function blamed(view: Viewpoint, state: Predicate, at: number, room: Range): Deed | null | undefined {
  const words = view.layout.pack.stance.answering.find((each) => wordsStandAt(view.layout, each, at));
  if (!words) return undefined;
  const from = at + words.length;
  for (let to = from; to < Math.min(room.end, from + OWNED_REACH); to++) {
    const found = attitudeAt(view.layout, to);
    if (!found || found.attitude.turns || found.attitude.deed >= 0) continue;
    return { sign: state.turned ? 1 : -1, words: [{ first: at, end: from }, found], by: 'predicate' };
  }
  return null;
}

/** Of what ought to stop, and what one is warned not to do. */
function ending(view: Viewpoint, state: Predicate, target: Phrase): Deed | null {
  if (!state.duty || (!state.stopped && target !== view.frame.addressee)) return null;
  if (!state.stopped && target.kind === 'group') return null;
  const words = state.stopped ?? view.frame.cue;
  return { sign: -1, words: words ? [words] : [], by: 'duty' };
}

/** Acts that tell what ought to be, not what is. */
const WISHES: ReadonlySet<Act> = new Set<Act>(['demand', 'ask', 'warn', 'hope', 'threaten']);

function opensInfinitive(view: Viewpoint, at: number): boolean {
  return view.layout.pack.stance.infinitives.has(lowerAt(view.layout, at));
}

function noteWord(view: Viewpoint, state: Predicate, at: number): void {
  const { stance } = view.layout.pack;
  const word = lowerAt(view.layout, at);
  if (stance.duties.has(word)) state.duty = true;
  if (stance.negators.has(word)) state.turned = !state.turned;
  if (stance.receiving.has(word)) state.receives = true;
  if (stance.futures.has(word)) state.future = true;
  if (stance.abilities.has(word)) state.able = true;
}

/** True if the target may be whom the words after it tell of: no object, no place, nobody's "of". */
function maySubject(view: Viewpoint, target: Phrase, room: Range): boolean {
  const { layout } = view;
  const { articles, looksVerbal } = layout.pack.grammar;
  let at = target.first - 1;
  if (target === view.frame.addressee) return true;
  while (articles.has(lowerAt(view.layout, at))) at--;
  if (at < room.first) return true;
  if (isPreposition(view, at) || layout.pack.stance.agents.has(lowerAt(view.layout, at))) return false;
  if (layout.tags[at] === 'VERB' && layout.tokens[at + 1]?.text !== ',') return WISHES.has(view.frame.act);
  return !(
    layout.pack.stance.ownerAfter &&
    looksVerbal(lowerAt(view.layout, at)) &&
    isVerb(lowerAt(view.layout, at))
  );
}

function isVerb(word: string): boolean {
  return /^(?:me|di)\p{L}{4}/u.test(word);
}

/** A verb that is no word of attitude: what comes after it is another matter. */
function endsPredicate(view: Viewpoint, state: Predicate, at: number): boolean {
  const { layout } = view;
  const { grammar, stance, cues } = layout.pack;
  const word = lowerAt(layout, at);
  if (reports(cues.get(word))) return true;
  if (stance.light.has(word) || stance.receiving.has(word) || links(view, at)) {
    state.linked = true;
    return false;
  }
  if (grammar.auxiliaries.has(word)) return false;
  if (layout.tags[at] === 'VERB') return true;
  if (stance.ownerAfter) return isVerb(word) || grammar.looksVerbal(word);
  return layout.tags[at] === '' && isUnknownVerb(view, state, at);
}

/** "is", "has a", or the "'s" that is as often an owner's. */
function links({ layout }: Viewpoint, at: number): boolean {
  const word = lowerAt(layout, at);
  const { articles, auxiliaries } = layout.pack.grammar;
  if (auxiliaries.has(word) && articles.has(lowerAt(layout, at + 1))) return true;
  return layout.pack.grammar.passiveAuxiliaries.has(word.replace(/n't$/, '')) || word === "'s";
}

/** Where no tag tells: the first word behind a subject that is nothing else, and one right after "will", "did", "to". */
function isUnknownVerb({ layout }: Viewpoint, { linked }: Predicate, at: number): boolean {
  const { grammar, stance } = layout.pack;
  const { lower, kind, capital } = layout.tokens[at] ?? {};
  if (kind !== 'word' || lower === undefined || capital) return false;
  const small = [grammar.functionWords, grammar.adverbs, stance.negators, stance.infinitives];
  if (small.some((words) => words.has(lower)) || lower.endsWith('ly')) return false;
  const before = lowerAt(layout, at - 1);
  return !linked || stance.infinitives.has(before) || grammar.unreal.has(before);
}

/** What follows a word of speech is said by the subject, and no deed of it. */
function reports(cue: CueForm | undefined): boolean {
  return cue !== undefined && !cue.ambiguous && cue.takes.has('that');
}

/** What one word of the predicate decides; undefined where the reading goes on. */
function judge(
  view: Viewpoint,
  state: Predicate,
  found: AttitudeFound,
  crowd: boolean,
): Deed | null | undefined {
  const { attitude } = found;
  const turn = state.turned ? -1 : 1;
  const alone = found.end === found.first + 1;
  if (alone && view.layout.pack.stance.negators.has(lowerAt(view.layout, found.first))) return undefined;
  if (attitude.turns) {
    if (!state.duty || state.turned) return null;
    state.stopped ??= found;
    return undefined;
  }
  if (state.receives && attitude.effect !== 0)
    return state.turned ? null : { sign: attitude.effect, words: [found], by: 'predicate' };
  if (isPassive(view, found)) {
    if (attitude.effect === 0) return undefined;
    if (state.able && state.turned && attitude.effect > 0)
      return { sign: -1, words: [found], by: 'predicate' };
    const ahead = state.duty || state.future;
    return ahead ? { sign: attitude.effect * turn, words: [found], by: 'duty' } : null;
  }
  if (state.stopped) {
    if (attitude.effect >= 0 && attitude.deed >= 0) return null;
    return { sign: -1, words: [state.stopped, found], by: 'duty' };
  }
  if (attitude.deed === 0) return null;
  if (state.duty)
    return state.turned && attitude.deed < 0 && !crowd ? { sign: -1, words: [found], by: 'duty' } : null;
  return { sign: attitude.deed * turn, words: [found], by: 'predicate' };
}

/** "was attacked", "diserang": the subject is whom it is done to. */
function isPassive(view: Viewpoint, found: AttitudeFound): boolean {
  if (found.attitude.passive) return true;
  const { passiveAuxiliaries, adverbs } = view.layout.pack.grammar;
  if (passiveAuxiliaries.size === 0 || !/(?:ed|en|t|n|ung)$/.test(lowerAt(view.layout, found.first)))
    return false;
  if (found.attitude.effect === 0) return false;
  let at = found.first - 1;
  while (adverbs.has(lowerAt(view.layout, at)) || lowerAt(view.layout, at).endsWith('ly')) at--;
  return passiveAuxiliaries.has(lowerAt(view.layout, at));
}

/** "X, the mayor of Oslo, attacked": after the second comma. */
function afterApposition(view: Viewpoint, from: number, room: Range): number {
  const { tokens } = view.layout;
  if (tokens[from]?.text === ')') from++;
  const opener = tokens[from]?.text;
  if (opener !== ',' && opener !== '(') return from;
  const closer = opener === ',' ? ',' : ')';
  for (let at = from + 1; at < Math.min(room.end, from + APPOSITION); at++)
    if (tokens[at]?.text === closer) return at + 1;
  return from;
}
