import type { Language } from '../document/document.ts';
import { cues as englishCues } from './en/cues.ts';
import { events as englishEvents } from './en/events.ts';
import { ENGLISH_FUNCTION_WORDS } from './en/grammar.ts';
import { cues as indonesianCues } from './id/cues.ts';
import { events as indonesianEvents } from './id/events.ts';
import { grammar, INDONESIAN_FUNCTION_WORDS } from './id/grammar.ts';
import { descriptions, roles } from './id/nouns.ts';
import { NEIGHBOURING_DATES, NEIGHBOURS } from './neighbours.ts';

/** A text of so many words or fewer is told by what its words are, not by how often small ones return. */
export const MOST_IN_LINE = 60;
/** Different words of a language that tell it, one of them no shorter than this, and what share of its common words they are. */
const FEWEST_KNOWN = 2;
const SHORTEST_TELLING = 4;
const LOWEST_KNOWN = 0.5;
/** What share of its common words a neighbour's are, where it is that neighbour's and quotes none. */
const LOWEST_NEIGHBOURING = 0.08;

/** The words of a short text in small letters, those that its writer began with a capital apart: they may be names. */
interface Line {
  readonly common: readonly string[];
  readonly capital: readonly string[];
  /** Those of `capital` that begin a sentence. */
  readonly first: readonly string[];
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const OPENING = /(?:^|[.!?:"“”])\s*$/u;

function lineOf(text: string): Line {
  const line = { common: [] as string[], capital: [] as string[], first: [] as string[] };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (!/^\p{Lu}/u.test(word)) line.common.push(lower);
    else line.capital.push(lower);
    if (lower !== word && (end === 0 || OPENING.test(text.slice(end, index)))) line.first.push(lower);
    end = index + word.length;
  }
  return line;
}

/**
 * The language of a line or two by its words: those of its dictionaries and, in Indonesian, the shapes of its verbs; null where
 * they are too few, where both languages have some, and for a neighbour of Indonesian.
 */
export function languageOfLine(text: string): Language | null {
  const line = lineOf(text);
  if (isNeighbouring(line)) return null;
  const en = knownIn(line, isEnglish);
  const id = knownIn(line, isIndonesian);
  if (id.tells && !line.common.some((word) => ENGLISH_FUNCTION_WORDS.has(word))) return 'id';
  return en.tells && id.words.size === 0 ? 'en' : null;
}

/** True for a line or two in a language that a reader of Indonesian's small words alone would take for it. */
export function isOfNeighbour(text: string): boolean {
  return isNeighbouring(lineOf(text));
}

function isNeighbouring({ common, capital, first }: Line): boolean {
  if (capital.some((word) => NEIGHBOURING_DATES.has(word))) return true;
  const opening = first.filter((word) => word.length > SHORTEST_TELLING);
  const theirs = [...common, ...opening].filter((word) => NEIGHBOURS.has(word)).length;
  return theirs > 0 && theirs / common.length >= LOWEST_NEIGHBOURING;
}

function knownIn({ common, capital, first }: Line, isKnown: (word: string) => boolean) {
  const own = common.filter(isKnown);
  const long = capital.filter((word) => word.length > SHORTEST_TELLING);
  const words = new Set([...own, ...[...long, ...first].filter(isKnown)]);
  const tells =
    words.size >= FEWEST_KNOWN &&
    [...words].some((word) => word.length >= SHORTEST_TELLING) &&
    own.length >= common.length * LOWEST_KNOWN;
  return { words, tells };
}

function isEnglish(word: string): boolean {
  return ENGLISH_FUNCTION_WORDS.has(word) || englishCues.has(word) || englishEvents.forms.has(word);
}

function isIndonesian(word: string): boolean {
  return (
    INDONESIAN_FUNCTION_WORDS.has(word) ||
    indonesianCues.has(word) ||
    indonesianEvents.forms.has(word) ||
    roles.heads.has(word) ||
    descriptions.heads.has(word) ||
    SHAPED.test(word) ||
    grammar.looksActive(word)
  );
}

/** Passives, and nouns of verbs and of adjectives, as Indonesian makes them. */
const SHAPED =
  /^(?:di(?:per)?[a-z]{4,}(?:i|kan)?|ter[a-z]{4,}|(?:pe[mn][a-z]{3,}|ke[a-z]{4,}|per[a-z]{4,})an|[a-z]{4,}nya)$/;
