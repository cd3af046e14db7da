import { oppositionOf } from './opposition.ts';
import { type Reported, tellsSubject } from './reported.ts';
import { areCompatible, areEqual } from './speakers.ts';
import { isNumber, isUnknown, type Meant, meaningsOf } from './translations.ts';
import {
  COPIED_SHARE,
  EQUAL_DAYS,
  FEWEST_COPIED,
  FEWEST_CUT,
  FEWEST_MEANT,
  FEWEST_REPEATED,
  FEWEST_REPEATED_BY_NOBODY,
  FEWEST_SUBJECT_WORDS,
  FEWEST_TRANSLATED,
  FEWEST_WORDS,
  JOINED_DAYS,
  LONG_RUN,
  PARAPHRASE_LENGTHS,
  PARAPHRASE_SHARE,
  PROPOSED_DAYS,
  QUOTED_RUN,
  RUN_SHARE,
  TRANSLATION_LENGTHS,
  TRANSLATION_SHARE,
  UNKNOWN_WEIGHT,
} from './utterance-bands.ts';
import { subjectWords } from './words.ts';

/** What is found of a pair. "join" makes it one utterance, "propose" asks a person; a pair that neither fits gives null. */
export interface Relation {
  readonly band: 'join' | 'propose';
  readonly kind: 'same' | 'paraphrase' | 'translation';
  readonly rule: string;
  /** 0 to 1. */
  readonly score: number;
  /** A sentence. */
  readonly reason: string;
}

/**
 * Whether two reports may be one utterance, by their words, speakers and days alone; `copies` says that their articles
 * are near duplicates. What the one denies of the other is another thing; with another figure it is asked. Symmetric.
 */
export function relate(a: Reported, b: Reported, copies = false): Relation | null {
  if (a.language !== b.language) return relateAcross(a, b);
  const found =
    relateQuoted(a, b) ?? (copies ? relateCopies(a, b) : null) ?? relateEqual(a, b) ?? relateParaphrase(a, b);
  return found === null ? null : unlessOpposed(found, a, b);
}

function unlessOpposed(relation: Relation, a: Reported, b: Reported): Relation | null {
  const opposition = oppositionOf(a, b);
  if (opposition === null) return relation;
  if (opposition === 'denial') return null;
  const reason = `${relation.reason}, but the figures are others`;
  return { ...relation, band: 'propose', kind: 'paraphrase', score: rounded(relation.score / 2), reason };
}

function relateCopies(a: Reported, b: Reported): Relation | null {
  if (!areCompatible(a.speaker, b.speaker, true)) return null;
  const shorter = Math.min(a.words.length, b.words.length);
  const isEqual = haveEqualWords(a, b) && subjectWords(a.words, a.language).length > 0;
  if (shorter < FEWEST_COPIED && !isEqual) return null;
  const share = commonInOrder(a.words, b.words) / shorter;
  if (share < COPIED_SHARE) return null;
  const percent = Math.round(share * 100);
  return {
    ...{ band: 'join', kind: 'same', rule: 'utterance/copied', score: rounded(0.9 * share) },
    reason: `articles that are nearly the same give ${percent} % of the shorter one's words, by compatible speakers`,
  };
}

function relateQuoted(a: Reported, b: Reported): Relation | null {
  const gap = daysBetween(a, b);
  if (gap === null || gap > JOINED_DAYS || !areCompatible(a.speaker, b.speaker, false)) return null;
  const when = gap === 0 ? 'at the same time' : `${gap} ${gap === 1 ? 'day' : 'days'} apart`;
  if (isEqualEnough(a, b, gap))
    return {
      ...{ band: 'join', kind: 'same', rule: 'utterance/equal-words', score: rounded(nearer(1, gap)) },
      reason: `equal words by compatible speakers, ${when}`,
    };
  const { run, share } = longestQuotedRun(a, b);
  if (run < QUOTED_RUN) return null;
  const joins = run >= LONG_RUN || share >= RUN_SHARE;
  if (!joins && (gap > PROPOSED_DAYS || !areEqual(a.speaker, b.speaker))) return null;
  return {
    ...(joins ? { band: 'join', kind: 'same' } : { band: 'propose', kind: 'paraphrase' }),
    rule: 'utterance/shared-quotation',
    score: rounded(joins ? nearer(1 - 1 / (run + 2), gap) : share),
    reason: `${run} quoted words in a row are the same, by compatible speakers, ${when}${joins ? '' : ', but they are little of either'}`,
  };
}

function isEqualEnough(a: Reported, b: Reported, gap: number): boolean {
  if (!haveEqualWords(a, b)) return false;
  if (a.words.length >= FEWEST_WORDS) return true;
  return gap <= EQUAL_DAYS && areEqual(a.speaker, b.speaker) && tellsSubject(a);
}

/** As it is shown; what decides, such as a day of difference, still differs. */
function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** Of two equal scores the pair that is nearer in time is joined first. */
function nearer(score: number, gap: number): number {
  return score - gap / 1000;
}

/** Equal words that are too few to join, or of somebody who is only described. */
function relateEqual(a: Reported, b: Reported): Relation | null {
  const gap = daysBetween(a, b);
  if (gap === null || gap > PROPOSED_DAYS || a.days === null || !haveEqualWords(a, b)) return null;
  const described = a.speaker?.described === true && areCompatible(a.speaker, b.speaker, true);
  const fewest = described ? FEWEST_REPEATED_BY_NOBODY : FEWEST_REPEATED;
  if (subjectWords(a.words, a.language).length < fewest) return null;
  if (!described && !areEqual(a.speaker, b.speaker)) return null;
  const who = described ? 'speakers of one description' : 'one speaker';
  return {
    ...{ band: 'propose', kind: 'paraphrase', rule: 'utterance/equal-words', score: described ? 0.8 : 0.7 },
    reason: `equal words by ${who} within ${PROPOSED_DAYS} days, but ${described ? 'nobody is named' : 'they are few'}`,
  };
}

function haveEqualWords(a: Reported, b: Reported): boolean {
  return a.words.length === b.words.length && a.words.join(' ') === b.words.join(' ');
}

function relateParaphrase(a: Reported, b: Reported): Relation | null {
  const gap = daysBetween(a, b);
  if (gap === null || gap > PROPOSED_DAYS || a.days === null || !areEqual(a.speaker, b.speaker)) return null;
  return relateWords(a, b) ?? relateCut(a, b) ?? relateMeanings(a, b);
}

function relateWords(a: Reported, b: Reported): Relation | null {
  const [left, right] = [subjectWords(a.words, a.language), subjectWords(b.words, b.language)];
  if (Math.min(left.length, right.length) < FEWEST_SUBJECT_WORDS) return null;
  const common = shared(left, right);
  const share = common.length / (left.length + right.length - common.length);
  if (share < PARAPHRASE_SHARE) return null;
  return {
    ...PARAPHRASE,
    score: rounded(share),
    reason: `${common.length} of the words that tell the subject are the same, by one speaker within ${PROPOSED_DAYS} days`,
  };
}

const PARAPHRASE = { band: 'propose', kind: 'paraphrase', rule: 'utterance/paraphrase' } as const;

/** Where all that the one tells stands in the other, word by word. */
function relateCut(a: Reported, b: Reported): Relation | null {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const { length } = shorter.words;
  if (length < FEWEST_CUT || subjectWords(shorter.words, a.language).length < FEWEST_REPEATED) return null;
  if (!` ${longer.words.join(' ')} `.includes(` ${shorter.words.join(' ')} `)) return null;
  return {
    ...PARAPHRASE,
    score: rounded((length / longer.words.length) ** 0.5),
    reason: `all ${length} words of the shorter one stand in the other, by one speaker within ${PROPOSED_DAYS} days`,
  };
}

/** In words that mean the same. */
function relateMeanings(a: Reported, b: Reported): Relation | null {
  const [first, second] = a.words.join(' ') <= b.words.join(' ') ? [a, b] : [b, a];
  const met = meet(first, second, PARAPHRASE_LENGTHS);
  if (met === null || met.common.length < FEWEST_MEANT || met.share < TRANSLATION_SHARE) return null;
  return { ...PARAPHRASE, ...tellMeeting(met) };
}

function relateAcross(a: Reported, b: Reported): Relation | null {
  const gap = daysBetween(a, b);
  if (gap === null || gap > PROPOSED_DAYS || a.days === null || !areEqual(a.speaker, b.speaker)) return null;
  const met = meet(...(a.language === 'en' ? ([a, b] as const) : ([b, a] as const)), TRANSLATION_LENGTHS);
  if (met === null || met.common.length < FEWEST_TRANSLATED || met.share < TRANSLATION_SHARE) return null;
  return { band: 'propose', kind: 'translation', rule: 'utterance/translation', ...tellMeeting(met) };
}

/** What of the shorter of two tellings means what something of the longer one does. */
interface Meeting {
  readonly common: readonly Meant[];
  /** Of what the shorter one tells, by weight. */
  readonly share: number;
  readonly shorter: readonly Meant[];
  readonly longer: readonly Meant[];
  /** True where the first of the two is the shorter one. */
  readonly isFirst: boolean;
}

/** Null where the one is more than `lengths` times as long, or they tell other numbers. Of equal lengths the first is the shorter one. */
function meet(a: Reported, b: Reported, lengths: number): Meeting | null {
  const both = [meantIn(a), meantIn(b)] as const;
  const isFirst = both[0].length <= both[1].length;
  const [shorter, longer] = isFirst ? both : [both[1], both[0]];
  if (longer.length > shorter.length * lengths) return null;
  const [own, known] = [shorter, longer].map((each) => each.flatMap(({ meanings }) => meanings)) as [
    string[],
    string[],
  ];
  const [numbers, others] = [own.filter(isNumber), known.filter(isNumber)];
  if (numbers.length > 0 && others.length > 0 && shared(numbers, others).length === 0) return null;
  const meant = new Set(known);
  const isMet = ({ meanings }: Meant) => meanings.some((each) => meant.has(each));
  const common = shorter.filter(isMet);
  const missed = shorter.filter((word) => !isMet(word));
  const weight = missed.reduce((sum, word) => sum + (isUnknown(word) ? UNKNOWN_WEIGHT : 1), common.length);
  return { common, share: common.length / Math.max(1, weight), shorter, longer, isFirst };
}

function tellMeeting({ common, share, shorter, longer, isFirst }: Meeting) {
  const told = common.flatMap((each) => tellPair(each, longer, isFirst));
  return {
    score: rounded(share * (shorter.length / longer.length) ** 0.5),
    reason: `both tell of ${told.join(', ')}, ${told.length < common.length ? 'about the same, ' : ''}by one speaker within ${PROPOSED_DAYS} days`,
  };
}

/** "fishermen/nelayan": a word of the shorter one with what means it in the longer, the first telling's first; none for what both are about. */
function tellPair({ word, meanings }: Meant, longer: readonly Meant[], isFirst: boolean): string[] {
  const other = longer.find((each) => each.word !== null && shared(each.meanings, meanings).length > 0)?.word;
  if (word === null) return [];
  if (other === undefined || other === null || other === word) return [word];
  return [isFirst ? `${word}/${other}` : `${other}/${word}`];
}

/** What is told, whatever the language: what it is about, and what the words mean. */
function meantIn(reported: Reported): readonly Meant[] {
  const known = translated.get(reported);
  if (known !== undefined) return known;
  const about = reported.about.length === 0 ? [] : [{ word: null, meanings: reported.about }];
  const made = [...about, ...meaningsOf(reported.words, reported.language)];
  translated.set(reported, made);
  return made;
}

const translated = new WeakMap<Reported, readonly Meant[]>();

/** Days between two spans of days, 0 where they meet; null where only one is dated. */
export function daysBetween({ days: a }: Reported, { days: b }: Reported): number | null {
  if (a === null || b === null) return a === b ? 0 : null;
  return Math.max(0, a[0] - b[1], b[0] - a[1]);
}

function shared(left: readonly string[], right: readonly string[]): string[] {
  const known = new Set(right);
  return left.filter((each) => known.has(each));
}

/** The longest, and its share of the shorter one of the two that have it. */
function longestQuotedRun(a: Reported, b: Reported): { readonly run: number; readonly share: number } {
  let best = { run: 0, share: 0 };
  for (const left of a.quoted)
    for (const right of b.quoted) {
      const run = longestRun(left, right);
      if (run > best.run) best = { run, share: run / Math.min(left.length, right.length) };
      else if (run === best.run && run > 0)
        best = { run, share: Math.max(best.share, run / Math.min(left.length, right.length)) };
    }
  return best;
}

/** Words in a row that both have, at most. */
export function longestRun(left: readonly string[], right: readonly string[]): number {
  let longest = 0;
  // By the place of a word in the right one, how long a run ends there; from behind, so that what is read is of the word before.
  const runs = new Uint16Array(right.length + 1);
  for (const word of left)
    for (let j = right.length - 1; j >= 0; j--) {
      const run = right[j] === word ? (runs[j] ?? 0) + 1 : 0;
      runs[j + 1] = run;
      if (run > longest) longest = run;
    }
  return longest;
}

/** Words that both have in one order, at most (longest common subsequence). */
export function commonInOrder(left: readonly string[], right: readonly string[]): number {
  let before = new Uint16Array(right.length + 1);
  for (const word of left) {
    const now = new Uint16Array(right.length + 1);
    for (let j = 0; j < right.length; j++)
      now[j + 1] = right[j] === word ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, now[j] ?? 0);
    before = now;
  }
  return before[right.length] ?? 0;
}
