import type { Language } from '../document/document.ts';
import { hashParts, hashWord, mix } from './hashing.ts';
import { type Reported, tellsSubject } from './reported.ts';
import { wordsOfName } from './speakers.ts';
import { LANGUAGES, meaningsOf } from './translations.ts';
import { FEWEST_REPEATED, FEWEST_REPEATED_BY_NOBODY, PROPOSED_DAYS, QUOTED_RUN } from './utterance-bands.ts';
import { isEmptyWord, subjectWords } from './words.ts';

/** Words that are hashed as one. */
const GRAM = 3;

/** Runs of `GRAM` words in a row of which one is kept: each run of `QUOTED_RUN` words holds that many. */
const WINDOW = QUOTED_RUN - GRAM + 1;

/** Of the meanings of the words that tell the subject so many are kept. */
const SKETCH = 4;

/** Numbers by which statements meet that may be one. */
export interface Passages {
  /** Any two with `QUOTED_RUN` quoted words in common share one, and so do equal words of any kind. */
  readonly joining: readonly number[];
  /** Two that tell one thing in other words of one language mostly share one, and equal words of one description do. */
  readonly proposing: readonly number[];
  /** By which those of other languages find it: all by one speaker share it. Null where nobody is named, or the day is not. */
  readonly speaking: number | null;
  /** `speaking` of those in other languages. */
  readonly translating: readonly number[];
}

/**
 * A function of what is compared, worked out once for each. Quoted words by winnowing (Schleimer, Wilkerson and Aiken 2003), subjects by a
 * bottom-k sketch (Broder 1997), for each speaker.
 */
export function passagesOf(reported: Reported): Passages {
  const known = worked.get(reported);
  if (known !== undefined) return known;
  const made = workOut(reported);
  worked.set(reported, made);
  return made;
}

const worked = new WeakMap<Reported, Passages>();

function workOut(reported: Reported): Passages {
  const { language, words, quoted } = reported;
  const joining = new Set<number>();
  for (const run of quoted)
    for (const gram of winnow(run, language)) joining.add(hashParts('quoted', language, gram));
  const isWhollyQuoted = quoted[0]?.length === words.length;
  if (words.length < QUOTED_RUN ? tellsSubject(reported) : !isWhollyQuoted)
    joining.add(hashParts('whole', language, ...words));
  const who = speakerOf(reported);
  const proposing = [...new Set(who === null ? describedKeys(reported) : proposingKeys(reported, who))];
  const found = { joining: [...joining], proposing };
  if (who === null || !isDated(reported)) return { ...found, speaking: null, translating: [] };
  const speakingIn = (spoken: Language) => hashParts('speaker', spoken, who);
  const others = LANGUAGES.filter((each) => each !== language);
  return { ...found, speaking: speakingIn(language), translating: others.map(speakingIn) };
}

/** Of every `WINDOW` neighbouring grams of a run that is long enough the least: with the fewest empty words, by hash. */
function winnow(words: readonly string[], language: Language): Set<number> {
  if (words.length < QUOTED_RUN) return new Set();
  const hashes = words.map(hashWord);
  const empty = words.map((word) => (isEmptyWord(word, language) ? 1 : 0));
  const grams: number[] = [];
  for (let end = GRAM; end <= hashes.length; end++) {
    let [gram, weight] = [0, 0];
    for (let i = end - GRAM; i < end; i++) {
      gram = mix(Math.imul(gram, 31) + (hashes[i] ?? 0));
      weight += empty[i] ?? 0;
    }
    grams.push(weight * 0x1_0000_0000 + gram);
  }
  const kept = new Set<number>();
  for (let end = WINDOW; end <= grams.length; end++) kept.add(Math.min(...grams.slice(end - WINDOW, end)));
  return kept;
}

/** Names in other scripts and with other titles agree in their last word. */
function speakerOf({ speaker }: Reported): string | null {
  if (speaker === null || speaker.described) return null;
  return speaker.code ?? wordsOfName(speaker.name).at(-1) ?? '';
}

/** Whether it is told so exactly when it was said that a translation may be looked for around that. */
function isDated({ days }: Reported): boolean {
  return days !== null && days[1] - days[0] <= PROPOSED_DAYS;
}

function proposingKeys({ language, words, days }: Reported, who: string): number[] {
  if (days === null || subjectWords(words, language).length < FEWEST_REPEATED) return [];
  const meanings = new Set(meaningsOf(words, language).flatMap((each) => each.meanings));
  return sketch([...meanings]).map((meaning) => hashParts('meaning', language, who, meaning));
}

function describedKeys({ language, words, days, speaker }: Reported): number[] {
  const isTold = speaker?.described && subjectWords(words, language).length >= FEWEST_REPEATED_BY_NOBODY;
  return isTold && days !== null ? [hashParts('described', language, speaker.name, ...words)] : [];
}

/** Those with the least hashes. */
function sketch(values: readonly string[]): string[] {
  return values
    .map((value) => [mix(hashWord(value)), value] as const)
    .sort(([a, left], [b, right]) => a - b || (left < right ? -1 : 1))
    .slice(0, SKETCH)
    .map(([, value]) => value);
}
