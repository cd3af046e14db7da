import { isQuoted } from '../layout/clauses.ts';
import type { Phrase, Range } from '../layout/phrase.ts';
import { lowerAt } from '../text/words.ts';
import { isOwnSide, isSideOf, type Viewpoint } from './viewpoint.ts';

interface EncliticReading {
  readonly sign: number;
  readonly words: readonly Range[];
  readonly rule: 'governed';
}

/** How far in tokens behind its name one is still meant by the end of a verb. */
const REACH = 30;
/** Most words between a verb and who does it: "kami tidak akan pernah". */
const LONGEST_CHAIN = 4;

/**
 * What the speaker's side does to the one of `target`, who is named last before it and meant by the end of a verb or of what
 * it is done to: "kami mendukungnya", "kami menolak rencananya". Null where nothing is.
 */
export function encliticReading(view: Viewpoint, target: Phrase): EncliticReading | null {
  const { stance, grammar } = view.layout.pack;
  // "Norwegia dan Swedia": both or neither.
  if (!stance.enclitic || grammar.joiners.has(lowerAt(view.layout, target.first - 1))) return null;
  for (let at = target.end; at < target.end + REACH; at++) {
    if (!isInContent(view, at)) continue;
    if (namesAnother(view, target, at)) return null;
    const verb = verbOf(view, at);
    const sign = verb === null ? 0 : signBy(view, verb);
    if (verb !== null && sign !== 0) return { sign, words: [wordsOf(verb, at)], rule: 'governed' };
  }
  return null;
}

function wordsOf(verb: number, at: number): Range {
  return { first: verb, end: at + 1 };
}

function isInContent({ layout, frame }: Viewpoint, at: number): boolean {
  const token = layout.tokens[at];
  return (
    token !== undefined && frame.contents.some(({ start, end }) => start <= token.start && token.end <= end)
  );
}

/** A party other than the target and the speaker's own side, whom the words after it mean rather. */
function namesAnother(view: Viewpoint, target: Phrase, at: number): boolean {
  const phrase = view.phrases.at.startingAt(at);
  if (!phrase || phrase.use === 'pronoun' || isOwnSide(view, phrase)) return false;
  const member = view.cast.memberOf.get(phrase);
  return member !== undefined && member !== view.cast.memberOf.get(target);
}

/** The verb whose end, or whose object's end, at `at` means somebody: "mendukungnya", "mendukung rencananya". */
function verbOf({ layout }: Viewpoint, at: number): number | null {
  const { enclitic } = layout.pack.stance;
  const word = lowerAt(layout, at);
  if (!word.endsWith(enclitic)) return null;
  if (isActive(layout, word.slice(0, -enclitic.length))) return at;
  return isActive(layout, lowerAt(layout, at - 1)) ? at - 1 : null;
}

function isActive({ pack }: Viewpoint['layout'], word: string): boolean {
  return pack.grammar.looksActive(word) && pack.stance.attitudes.get(word)?.turns === false;
}

/** For or against, by the verb and what denies it, where the speaker's side does it; else 0. */
function signBy(view: Viewpoint, verb: number): number {
  const { layout, frame, speaker } = view;
  const { stance, grammar } = layout.pack;
  const word = lowerAt(layout, verb);
  const { effect = 0 } =
    stance.attitudes.get(word) ?? stance.attitudes.get(word.slice(0, -stance.enclitic.length)) ?? {};
  let sign: number = effect;
  for (let at = verb - 1; at >= verb - LONGEST_CHAIN; at--) {
    const before = lowerAt(layout, at);
    if (stance.speakers.has(before)) return frame.kind === 'direct' || isQuoted(layout, at) ? sign : 0;
    const party = view.phrases.at.endingAt(at + 1);
    const member = party && view.cast.memberOf.get(party);
    if (member) return speaker && isSideOf(speaker, member) ? sign : 0;
    if (stance.negators.has(before)) sign = -sign;
    else if (!grammar.auxiliaries.has(before) && !grammar.adverbs.has(before)) return 0;
  }
  return 0;
}
