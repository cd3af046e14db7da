import type { Language } from '../document/document.ts';
import { align } from './alignment.ts';
import type { Reported } from './reported.ts';
import { isNumber, meaningsOf } from './translations.ts';
import { denialsIn } from './words.ts';

/** Words, and whether all of them are told as denied: "denied that". */
export type Told = Pick<Reported, 'language' | 'words' | 'denied'>;

/** In what two that share most of their words can't be one: the one denies what the other tells, or tells another figure. */
export type Opposition = 'denial' | 'figure';

/** Between words that both have: where the one says it otherwise at most so many stand on a side, and what the one leaves out is a cut if longer. */
const MOST_OTHERWISE = 8;
const MOST_LEFT_OUT = 3;

/**
 * What of the words that two tellings in one language don't share, between those that they do, makes them opposites; null
 * where nothing does. What stands before or after all that they share may be a cut or frame a quotation: it denies nothing.
 * Symmetric.
 */
export function oppositionOf(a: Told, b: Told): Opposition | null {
  const isDenied = a.denied !== b.denied;
  if (!isDenied && !mayOppose(a) && !mayOppose(b)) return null;
  const [left, right] = a.words.join(' ') <= b.words.join(' ') ? [a, b] : [b, a];
  const gaps = gapsBetween(left, right);
  const denials = gaps.filter(
    ({ one, other, isEdge }) => !isEdge && denies(one, a.language) !== denies(other, a.language),
  );
  if (denials.length % 2 !== (isDenied ? 1 : 0)) return 'denial';
  return gaps.some((gap) => haveOtherFigures(gap, a.language)) ? 'figure' : null;
}

function mayOppose({ language, words }: Told): boolean {
  return denialsOf(words, language) > 0 || figuresOf(words, language).length > 0;
}

/** The words that only one has, or each instead of the other's. */
interface Gap {
  readonly one: readonly string[];
  readonly other: readonly string[];
  /** Before or after all that both have. */
  readonly isEdge: boolean;
}

/** Those in which few words stand. */
function gapsBetween({ words: left }: Told, { words: right }: Told): Gap[] {
  const runs = align(left, right).filter(({ change }) => change !== 'kept');
  return runs.flatMap(({ change, original, own }): Gap[] => {
    const isEdge =
      (original[0] === 0 && own[0] === 0) || (original[1] === left.length && own[1] === right.length);
    const [one, other] = [left.slice(...original), right.slice(...own)];
    const most = change === 'changed' ? MOST_OTHERWISE : MOST_LEFT_OUT;
    return Math.max(one.length, other.length) <= most ? [{ one, other, isEdge }] : [];
  });
}

function denies(words: readonly string[], language: Language): boolean {
  return denialsOf(words, language) % 2 === 1;
}

/** Beside the words that deny, the "t" that is left of "won't"; "not only" denies nothing, and "nor" goes on from a denial. */
function denialsOf(words: readonly string[], language: Language): number {
  const own = words.filter((word, i) => word !== 'nor' && !ONLY.has(words[i + 1] ?? ''));
  const shortened = language === 'en' ? own.filter((word) => word === 't').length : 0;
  return denialsIn(own, language) + shortened;
}

const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'hanya', 'cuma', 'sekadar', 'saja']);

/** Numbers in digits, words or Roman numerals, each once. */
function figuresOf(words: readonly string[], language: Language): string[] {
  return words.flatMap((word) => figureOf(word, language) ?? []);
}

function figureOf(word: string, language: Language): string | null {
  if (isNumber(word) || (/^[ivx]+$/u.test(word) && !(language === 'en' && word === 'i'))) return word;
  return meaningsOf([word], language)[0]?.meanings.find(isNumber) ?? null;
}

/** True where both have figures, and not the same ones, however their digits are parted ("1,000", "1000"). */
function haveOtherFigures({ one, other }: Gap, language: Language): boolean {
  const [left, right] = [figuresOf(one, language), figuresOf(other, language)];
  return left.length > 0 && right.length > 0 && left.join('') !== right.join('');
}
