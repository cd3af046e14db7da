import { createRequire } from 'node:module';
import type { Language } from '../document/document.ts';
import { detectLanguage } from '../language/detect.ts';
import { isOfNeighbour } from '../language/line.ts';

/** The language of a text by its letters: an ISO 639 code, null where it is not sure. */
export type Guess = (text: string) => string | null;

/** As much of a text as tells its language. */
const MOST_LETTERS = 20_000;

interface Cld2 {
  readonly detect: (
    text: string,
    plain: boolean,
    language: string,
    encoding: string,
    domain: string,
    http: string,
    best: boolean,
  ) => {
    readonly reliable: boolean;
    readonly languages: readonly { readonly code: string; readonly percent: number }[];
  };
}

/** CLD2 where a compiler built it, else CLD3. */
export const GUESS: Guess = loadCld2() ?? (await loadCld3());

function loadCld2(): Guess | null {
  let cld: Cld2;
  try {
    // The package's own entry answers later only; its native part answers at once.
    cld = createRequire(import.meta.url)('cld/build/Release/cld.node') as Cld2;
  } catch {
    return null;
  }
  return (text) => {
    const { reliable, languages } = cld.detect(text.slice(0, MOST_LETTERS), true, '', '', '', '', false);
    const [first] = languages;
    return reliable && first !== undefined && first.percent >= 60 ? first.code : null;
  };
}

/** The same of CLD3. */
export async function loadCld3(): Promise<Guess> {
  const { loadModule } = await import('cld3-asm');
  const identifier = (await loadModule()).create(0, MOST_LETTERS);
  return (text) => {
    const { language, is_reliable, probability } = identifier.findLanguage(text.slice(0, MOST_LETTERS));
    return is_reliable && probability >= 0.8 ? language : null;
  };
}

/**
 * The language of an article's text, with what its page says (`tags`: "id", "en-GB") as a prior; null where it is neither
 * English nor Indonesian. Where the guess and our own words disagree, the page's word for one of the two decides; Malay
 * and its other neighbours, which a page or the guess names, are not taken for Indonesian by the words that they share.
 */
export function decideLanguage(text: string, tags: readonly string[], guess: Guess = GUESS): Language | null {
  const own = detectLanguage(text);
  const told = tags.map(codeOf).find((code) => code !== '') ?? null;
  const guessed = guess(text);
  if (guessed === 'en' || guessed === 'id') {
    if (own === guessed || told === guessed) return guessed;
    if (guessed === 'id' && isOfNeighbour(text)) return null;
    return own === null && (told === null || isOurs(told))
      ? guessed
      : own !== null && told === own
        ? own
        : null;
  }
  if (guessed === null) return own ?? languageOfParagraphs(text, guess);
  return own !== null && told === own ? own : null;
}

/** Fewest words of paragraphs that tell a language, where a text as a whole does not. */
const FEWEST_TOLD = 100;

/**
 * The language of a text in which nothing prevails, such as one of ours that quotes a third one, or a script, at length:
 * that of the paragraphs which tell, if they agree.
 */
function languageOfParagraphs(text: string, guess: Guess): Language | null {
  const words = { en: 0, id: 0 };
  for (const paragraph of text.slice(0, MOST_LETTERS).split(/\n+/u)) {
    const own = detectLanguage(paragraph);
    const count = paragraph.split(/\s+/u).length;
    if (own !== null && count >= FEWEST_IN_PARAGRAPH && guess(paragraph) === own) words[own] += count;
  }
  if (words.en > 0 && words.id > 0) return null;
  if (words.en >= FEWEST_TOLD) return 'en';
  return words.id >= FEWEST_TOLD ? 'id' : null;
}

/** A shorter paragraph ("SCROLL TO CONTINUE") may be anything. */
const FEWEST_IN_PARAGRAPH = 10;

function isOurs(code: string): boolean {
  return code === 'en' || code === 'id';
}

function codeOf(tag: string): string {
  const code =
    tag
      .trim()
      .toLowerCase()
      .split(/[-_;, ]/u)[0] ?? '';
  return { in: 'id', ind: 'id', indonesian: 'id', indonesia: 'id', eng: 'en', english: 'en' }[code] ?? code;
}
