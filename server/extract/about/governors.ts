import { isQuoted } from '../layout/clauses.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { type AttitudeFound, attitudeAt, isOwnSide, isSideOf, type Viewpoint } from './viewpoint.ts';

/** What stands over a target to its left, up to the clause's subject or opening. */
export interface Governed {
  /** Product of what the words do to the target, or what it does by them; 0 where none is one of attitude. */
  readonly sign: number;
  /** The words, nearest first. */
  readonly words: readonly Range[];
  /** True if the words tell what the target does ("attacks by Oslo", "serangan Oslo"). */
  readonly deed: boolean;
  /** Who does it: the speaker's side, another, or nobody named up to the clause's opening. */
  readonly actor: 'own' | 'other' | 'none';
  /** True if the walk came to the first word of the content. */
  readonly opens: boolean;
  /** True if a preposition brings in whom it is done to: "penolakan terhadap X". */
  readonly marked: boolean;
  /** True if a word is a deed to the shame of whom does it: "the attack on X". */
  readonly harmful: boolean;
  /** True if a word is one by which its speaker thanks or blames ("terima kasih"). */
  readonly voiced: boolean;
}

/** How far in tokens a governing word may stand. */
const REACH = 14;
/** How far a noun may stand from "by X" or "yang dilakukan X". */
const AGENT_GAP = 4;

const NONE: Governed = {
  sign: 0,
  words: [],
  deed: false,
  actor: 'none',
  opens: false,
  marked: false,
  harmful: false,
  voiced: false,
};

interface Walk {
  readonly target: Phrase;
  sign: number;
  readonly words: Range[];
  marked: 'towards' | 'agent' | 'either' | null;
  markedAt: number;
  /** Where the list begins that the target stands in, or the target. */
  listedFrom: number;
  harmful: boolean;
  voiced: boolean;
  against: Range | null;
  last: AttitudeFound | null;
}

/**
 * Walks from the target to the left: "lifted the sanctions on X" gives against times contrary, that is for. Stops at
 * the clause's edge, and at another party, who then is the one that acts.
 */
export function governing(view: Viewpoint, target: Phrase, room: Range): Governed {
  const walk: Walk = {
    target,
    sign: 0,
    words: [],
    marked: null,
    markedAt: target.first,
    listedFrom: target.first,
    harmful: false,
    voiced: false,
    against: null,
    last: null,
  };
  const listed = isListed(view, target);
  const opening = beforeBracket(view, beforeOrigin(view, target) - 1);
  if (view.layout.pack.stance.prohibitions.has(lowerAt(view.layout, opening)))
    return { ...NONE, sign: -1, words: [{ first: opening, end: opening + 1 }], actor: 'own' };
  for (let at = opening; at >= room.first; at--) {
    if (target.first - at > REACH) return finish(walk, 'none', false);
    const before = beforeInList(view, at, listed);
    if (before !== null) {
      at = before + 1;
      walk.listedFrom = at;
      continue;
    }
    const phrase = partyAt(view, at, room);
    if (phrase && isPatient(view, walk, phrase)) {
      walk.markedAt = phrase.first - 1;
      at = phrase.first;
      continue;
    }
    if (phrase) return finish(walk, actorOf(view, phrase, room), false);
    const end = stopAt(view, walk, at);
    if (end) return end;
    const found = attitudeAt(view.layout, at, true);
    const deed = found ? take(view, walk, found) : null;
    if (deed) return deed;
    at = found?.first ?? at;
  }
  return finish(walk, 'none', true);
}

/** Where the walk ends without a party; notes the prepositions that it passes. */
function stopAt(view: Viewpoint, walk: Walk, at: number): Governed | null {
  const { stance, cues, grammar } = view.layout.pack;
  const word = lowerAt(view.layout, at);
  if (grammar.relativisers.has(word) && walk.words.length === 0 && agentClause(view, walk, at)) return null;
  if (isEdge(view, at)) return finish(walk, isOthers(view, walk, at) ? 'other' : 'none', false);
  if (stance.firstPerson.has(word)) return finish(walk, 'own', false);
  if (grammar.connectors.has(word) && joinsVerb(view, walk, at)) return finish(walk, 'none', false);
  if (walk.words.length > 0 && cues.get(word)?.takes.has('that') && !stance.attitudes.has(word))
    return finish(walk, 'none', false);
  if (stance.against.has(word) && walk.words.length === 0) walk.against ??= { first: at, end: at + 1 };
  const marker = markerAt(view, at);
  if (marker === 'place' && walk.words.length === 0 && walk.listedFrom - at < 3) return NONE;
  if (marker && marker !== 'place' && walk.words.length === 0 && walk.marked === null) {
    walk.marked = marker;
    walk.markedAt = at;
  }
  return null;
}

/** In "a group that supports X" it is the group that does; a law "that would ban X" is the speaker's own. */
function isOthers({ layout }: Viewpoint, walk: Walk, at: number): boolean {
  const { relativisers, unreal } = layout.pack.grammar;
  return (
    walk.words.length > 0 && relativisers.has(lowerAt(layout, at)) && !unreal.has(lowerAt(layout, at + 1))
  );
}

/** "condemns the coup and suspends X": a second verb, whose subject is the first one's. */
function joinsVerb(view: Viewpoint, walk: Walk, at: number): boolean {
  const last = walk.words.at(-1);
  return last !== undefined && last.first - at < 3 && markerAt(view, last.end) === null;
}

/** "yang dilakukan X", "yang diajukan oleh X": what stands before is X's. */
function agentClause(view: Viewpoint, walk: Walk, at: number): boolean {
  if (!view.layout.pack.stance.ownerAfter) return false;
  let verb = at + 1;
  while (view.layout.pack.grammar.auxiliaries.has(lowerAt(view.layout, verb))) verb++;
  if (!/^di\p{L}{4,}/u.test(lowerAt(view.layout, verb)) || walk.target.first - verb > 3) return false;
  walk.marked = 'agent';
  walk.markedAt = at;
  return true;
}

/** The phrase that ends with token `at`; a lone word that only opens the sentence ("Thank you") is none. */
function partyAt(view: Viewpoint, at: number, room: Range): Phrase | null {
  const phrase = view.phrases.at.endingAt(at + 1);
  const lone = phrase?.kind === 'name' && phrase.first === room.first && phrase.end === phrase.first + 1;
  return lone && !view.cast.memberOf.has(phrase) ? null : phrase;
}

/** In "the invasion of Norway by X" Norway stands between the deed and X, who does it. */
function isPatient(view: Viewpoint, walk: Walk, phrase: Phrase): boolean {
  if (!view.layout.pack.grammar.agentMarkers.has(lowerAt(view.layout, walk.markedAt))) return false;
  return walk.marked === 'agent' && walk.words.length === 0 && phrase.end === walk.markedAt;
}

function actorOf(view: Viewpoint, phrase: Phrase, room: Range): Governed['actor'] {
  if (phrase.use === 'pronoun') return pronounActor(view, phrase, room);
  if (isOwnSide(view, phrase)) return 'own';
  return view.cast.memberOf.has(phrase) || phrase.kind === 'name' ? 'other' : 'none';
}

/** Whom "he" or "they" may mean: in the speaker's own words never the speaker, elsewhere not one where another is named. */
function pronounActor(view: Viewpoint, phrase: Phrase, room: Range): Governed['actor'] {
  const { layout, frame, speaker, cast } = view;
  const pronoun = layout.pack.pronouns.get(lowerAt(layout, phrase.first));
  if (pronoun?.own) return 'own';
  const person = pronoun?.kinds.includes('person') === true;
  if (frame.kind === 'direct' || isQuoted(layout, phrase.first)) {
    const member = cast.memberOf.get(phrase);
    if (member && speaker && isSideOf(speaker, member)) return 'own';
    return person || pronoun?.number === 'many' ? 'other' : 'none';
  }
  if (person && speaker && speaker.kind !== 'person') return 'other';
  return namesOther(view, { first: room.first, end: phrase.first }) ? 'other' : 'own';
}

/** True if the range names one whom "they" or "it" after it may mean rather than the speaker. */
function namesOther(view: Viewpoint, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) {
    const phrase = view.phrases.at.startingAt(at);
    if (phrase && view.cast.memberOf.has(phrase) && !isOwnSide(view, phrase)) return true;
  }
  return false;
}

function finish(walk: Walk, actor: Governed['actor'], opens: boolean): Governed {
  if (walk.words.length === 0 && walk.against) {
    walk.sign = -1;
    walk.words.push(walk.against);
  }
  return {
    sign: walk.sign,
    words: walk.words,
    deed: false,
    actor,
    opens,
    marked: walk.marked === 'towards',
    harmful: walk.harmful,
    voiced: walk.voiced,
  };
}

/** Adds a word to the walk; gives the end of it where the word tells what the target does. */
function take(view: Viewpoint, walk: Walk, found: AttitudeFound): Governed | null {
  const { attitude } = found;
  const { stance } = view.layout.pack;
  const word = lowerAt(view.layout, found.first);
  if (stance.against.has(word)) return null;
  if (walk.words.length === 0 && tellsDeed(view, walk, found)) {
    if (attitude.deed !== 0) {
      if (isPraisedPlace(view, walk, found) || isTurned(view, found)) return NONE;
      return { ...NONE, sign: attitude.deed, words: [found], deed: true };
    }
    if (walk.marked === null) return attitude.passive ? { ...NONE, deed: true } : null;
    if (found.end === walk.markedAt) return null;
  }
  if (attitude.effect === 0 || (walk.sign === 0 && stance.negators.has(word))) return null;
  if (isIntent(view, found) || (walk.words.length === 0 && stopsDoing(view, found))) return null;
  if (!isRepeated(walk, found)) walk.sign = (walk.sign === 0 ? 1 : walk.sign) * attitude.effect;
  walk.words.push(found);
  walk.last = found;
  if (attitude.voiced) walk.voiced = true;
  if (attitude.deed < 0) walk.harmful = true;
  return null;
}

/** "sanctions targeting X": two words against, side by side, are one. */
function isRepeated({ last }: Walk, { end, attitude }: AttitudeFound): boolean {
  if (!last || last.first !== end || attitude.turns || last.attitude.turns) return false;
  return attitude.effect < 0 && last.attitude.effect < 0;
}

/** "stopped waiting for X" is nothing that is done to X. */
function stopsDoing({ layout }: Viewpoint, { attitude, end }: AttitudeFound): boolean {
  const next = lowerAt(layout, end);
  return (
    attitude.turns &&
    !layout.pack.stance.negators.has(lowerAt(layout, end - 1)) &&
    layout.pack.grammar.looksGerund(next)
  );
}

/** "threatened to sue X": what is threatened tells, not that it is. */
function isIntent(view: Viewpoint, found: AttitudeFound): boolean {
  const { effect, deed, turns } = found.attitude;
  if (turns || deed >= 0 || effect >= 0 || !isThreat(lowerAt(view.layout, found.first))) return false;
  return view.layout.pack.grammar.infinitiveMarkers.has(lowerAt(view.layout, found.end));
}

function isThreat(word: string): boolean {
  return word.startsWith('threat') || word.endsWith('ancam');
}

/** "pahlawan Italia": a good man of a country tells nothing of the country. */
function isPraisedPlace(view: Viewpoint, walk: Walk, found: AttitudeFound): boolean {
  const { kind } = walk.target;
  return (
    view.layout.pack.stance.ownerAfter && found.attitude.deed > 0 && (kind === 'country' || kind === 'place')
  );
}

/** "without the help of X". */
function isTurned(view: Viewpoint, found: AttitudeFound): boolean {
  return [1, 2].some((gap) => attitudeAt(view.layout, found.first - gap)?.attitude.turns === true);
}

/** "attacks by X", "the lies of X", "corrupt X"; Indonesian "serangan X", "diserang X", but not "menyerang X". */
function tellsDeed(view: Viewpoint, walk: Walk, found: AttitudeFound): boolean {
  const { attitude } = found;
  const word = lowerAt(view.layout, found.first);
  if (view.layout.pack.stance.relations.has(word)) return false;
  if (walk.marked === 'agent') return walk.markedAt - found.end < AGENT_GAP;
  if (walk.marked === 'either') return attitude.effect === 0 && walk.markedAt - found.end < 2;
  if (walk.marked !== null) return false;
  const beside = ownedFrom(view, walk.target.first) === found.end;
  if (!view.layout.pack.stance.ownerAfter) return beside && attitude.effect === 0;
  if (attitude.passive) return walk.target.first - found.end < 2;
  if (beside && opensVerb(view, found.first - 1)) return false;
  if (!beside || attitude.turns || /^(?:me|ber)/.test(word)) return false;
  return !/^pe.*an$/.test(word) || (attitude.deed < 0 && walk.target.kind === 'country');
}

/** Behind which token a noun ends whose owner begins at `at`: "serangan udara Israel". */
function ownedFrom({ layout }: Viewpoint, at: number): number {
  let first = at;
  while (layout.pack.stance.qualifiers.has(lowerAt(layout, first - 1))) first--;
  return first;
}

/** In "kami dukung X", "akan serang X" the bare root is a verb. */
function opensVerb(view: Viewpoint, at: number): boolean {
  const { grammar, stance, pronouns } = view.layout.pack;
  const word = lowerAt(view.layout, at);
  return (
    pronouns.has(word) ||
    stance.speakers.has(word) ||
    stance.futures.has(word) ||
    stance.duties.has(word) ||
    grammar.unreal.has(word)
  );
}

type Marker = 'towards' | 'agent' | 'either' | 'place';

function markerAt(view: Viewpoint, at: number): Marker | null {
  const { stance } = view.layout.pack;
  const word = lowerAt(view.layout, at);
  if (stance.places.has(word)) return 'place';
  if (stance.agents.has(word)) return 'agent';
  if (stance.either.has(word)) return 'either';
  return stance.towards.has(word) ? 'towards' : null;
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '.', '?', '!', '—', '–', '(']);

/** True if a clause begins after token `at`. */
export function isEdge(view: Viewpoint, at: number): boolean {
  const token = view.layout.tokens[at];
  if (!token) return true;
  const { relativisers, complementisers, subordinators } = view.layout.pack.grammar;
  if (token.kind === 'mark') return CLAUSE_MARKS.has(token.text);
  return [relativisers, complementisers, subordinators].some((words) => words.has(token.lower));
}

/** In "Oslo Governor X" the first token of the place, which acts on nobody. */
function beforeOrigin(view: Viewpoint, { first, kind }: Phrase): number {
  const place = kind === 'person' ? view.phrases.at.endingAt(first) : null;
  return place?.kind === 'place' ? place.first : first;
}

/** In "the president (X)" the token before what the bracket explains. */
function beforeBracket(view: Viewpoint, at: number): number {
  if (view.layout.tokens[at]?.text !== '(') return at;
  const explained = view.phrases.at.endingAt(at);
  return (explained?.first ?? at) - 1;
}

function joins(view: Viewpoint, at: number): boolean {
  const word = lowerAt(view.layout, at);
  return view.layout.pack.grammar.connectors.has(word) || word === 'or' || word === 'atau';
}

/** True if another party follows in a list: "X, Oslo and Bergen". */
function isListed(view: Viewpoint, target: Phrase): boolean {
  const next = target.end;
  const from = view.layout.tokens[next]?.text === ',' ? next + 1 : next;
  return view.phrases.at.startingAt(from + (joins(view, from) ? 1 : 0)) !== null && from + 1 > next;
}

/** In "Oslo, Bergen and X" the token before the phrase that ends before token `at`; null where there is no list. */
function beforeInList(view: Viewpoint, at: number, listed: boolean): number | null {
  const comma = lowerAt(view.layout, at) === ',';
  if (!(comma && listed) && !joins(view, at)) return null;
  const end = !comma && lowerAt(view.layout, at - 1) === ',' ? at - 1 : at;
  const joined = view.phrases.at.endingAt(end);
  return joined && view.phrases.at.startingAt(at + 1) ? joined.first - 1 : null;
}
