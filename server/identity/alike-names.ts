import anyAscii from 'any-ascii';
import type { EntityKind } from '../document/document.ts';
import { isCommonName } from './common-names.ts';
import { foldName, isLatin } from './names.ts';
import { mayTranslate, translationsOf } from './translations.ts';

/** How two names are alike, in a sentence. */
export interface NameSign {
  readonly feature: 'name';
  /** What it adds to the score of two being one. */
  readonly weight: number;
  readonly reason: string;
  /** True where letters of a word differ, which may be a slip. */
  readonly almost?: true;
}

/**
 * The pair of names that are most alike; null where none are. Of a body, what is only the beginning of its own name ("DPRD" of
 * "DPRD Kota Malang") tells nothing, and other names that two share little, where what each is mainly called has nothing in common.
 */
export function bestNames(kind: EntityKind, a: readonly string[], b: readonly string[]): NameSign | null {
  let best: NameSign | null = null;
  const [ours, theirs] = [tellingNames(kind, a), tellingNames(kind, b)];
  const apart = kind === 'organisation' && areLongAndUnlike(ours[0] ?? '', theirs[0] ?? '');
  for (const left of ours)
    for (const right of theirs) {
      const sign = compareNames(kind, left, right);
      if (sign !== null && (best === null || sign.weight > best.weight)) best = sign;
    }
  return best !== null && apart ? { ...best, weight: best.weight - 0.2 } : best;
}

function tellingNames(kind: EntityKind, names: readonly string[]): readonly string[] {
  const main = `${foldName(names[0] ?? '')} `;
  if (kind !== 'organisation') return names;
  return names.filter(
    (name, at) => at === 0 || !main.startsWith(`${foldName(name)} `) || `${foldName(name)} ` === main,
  );
}

function areLongAndUnlike(a: string, b: string): boolean {
  const areLong = [a, b].every((name) => wordsOf(name).length > 1);
  return areLong && compareNames('organisation', a, b) === null;
}

/** How alike two names are, in whatever scripts; null for names that have too little in common. */
export function compareNames(kind: EntityKind, a: string, b: string): NameSign | null {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  if (kind === 'organisation' && [left, right].some((words) => words.every((word) => FORMS.has(word))))
    return null;
  const tell = (weight: number, how: string): NameSign => ({
    feature: 'name',
    weight,
    reason: `“${a}” ${how} “${b}”`,
  });
  const single = kind === 'person' && left.length === 1;
  if (a === b) return { feature: 'name', weight: single ? 0.48 : 0.6, reason: `both are called “${a}”` };
  if (left.join(' ') === right.join(' ')) return tell(0.6, 'is spelt as');
  if (left.join('') === right.join('')) return tell(0.58, 'is spelt as, but for spaces,');
  if (isAcronymOf(a, right)) return tell(0.6, 'are the initials of');
  if (isAcronymOf(b, left)) return tell(0.6, 'has the initials');
  if (kind !== 'person' && areTranslations(left, right))
    return tell(
      [a, b].some((name) => isCommonName(foldName(name))) ? 0.5 : 0.6,
      'means in the other language',
    );
  const parts = left.length <= right.length ? { short: left, long: right } : { short: right, long: left };
  const matches = matchParts(kind, parts);
  return matches === null ? null : tellMatches(kind, [a, b], parts, matches, tell);
}

interface Parts {
  readonly short: readonly string[];
  readonly long: readonly string[];
}

/** What each word of the shorter name is in the longer one; null where one is nothing there, or what is more there makes it another. */
function matchParts(kind: EntityKind, { short, long }: Parts): readonly Match[] | null {
  const matches = short.flatMap((word) => bestMatch(word, long) ?? []);
  const taken = new Set(matches.map(({ at }) => at));
  if (taken.size < short.length) return null;
  const inOrder = matches.every(({ at }, i) => i === 0 || at > (matches[i - 1]?.at ?? -1));
  if (!inOrder && matches.some(({ initial }) => initial)) return null;
  const added = long.filter((_, at) => !taken.has(at));
  if (added.length === 0) return matches;
  // "George H.W. Lind" is not George W. Lind, while Ola K. Lind may be Ola Lind.
  const areInitialled = [short, added].every((words) => words.some((word) => word.length === 1));
  if (kind === 'person' && areInitialled) return null;
  if (kind === 'place' && AREAS.has(long.at(-1) ?? '')) return null;
  return mayBeAdded(kind, added) ? matches : null;
}

function tellMatches(
  kind: EntityKind,
  names: readonly [string, string],
  { short, long }: Parts,
  matches: readonly Match[],
  tell: (weight: number, how: string) => NameSign,
): NameSign | null {
  const whole = short.length === long.length;
  const letters = (short[0] ?? '').length;
  if (short.length === 1 && letters < SHORTEST_PART) return null;
  if (matches.every(({ likeness }) => likeness === 1))
    return whole
      ? tell(0.52, 'has the words, in another order, of')
      : tell(0.3 + 0.3 * (short.length / long.length), 'shares its words with');
  if (matches.some(({ initial }) => initial)) {
    const full = matches.some(({ initial }) => !initial);
    return full ? tell(whole ? 0.45 : 0.35, 'fits, by an initial,') : null;
  }
  if (kind === 'organisation' && names.every(isAbbreviation)) return null;
  if (kind === 'person' && long.length === 1 && letters < SHORTEST_ALIKE) return null;
  const share = matches.reduce((sum, { likeness }) => sum + likeness, 0) / matches.length;
  const near = whole
    ? tell(0.5 * share, 'is spelt almost as')
    : tell(0.35 * share, 'is almost a part of, or has as one,');
  return { ...near, almost: true };
}

/** "KPK", "Kemenkeu", "Polres": a letter of one of these makes another body. */
function isAbbreviation(name: string): boolean {
  return /^(?:\p{Lu}{2,}|(?:Kemen|Menko|Pol|Komnas|Kej|Bap|Baw|Bas)\p{Ll}{2,7})$/u.test(name);
}

/** True where each word of one has one of the other that is the same or means it, and some only mean it. */
function areTranslations(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left, right].map((words) => words.filter((word, at) => isTold(words, word, at)));
  if (one === undefined || other === undefined || one.length !== other.length) return false;
  if (one.every((word) => other.includes(word))) return false;
  const rest = [...other];
  for (const word of one.toSorted((a, b) => Number(other.includes(b)) - Number(other.includes(a)))) {
    const at = rest.includes(word) ? rest.indexOf(word) : rest.findIndex((each) => mayTranslate(word, each));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return true;
}

/** "Luar negeri" and "dalam negeri" are one word in English. */
function isTold(words: readonly string[], word: string, at: number): boolean {
  if (word === 'negeri') return !['luar', 'dalam'].includes(words[at - 1] ?? '');
  return !SKIPPED.test(word);
}

/** Words that may stand before or behind the same body's name; any other makes it another one: a branch, a unit. */
const FORMS = new Set(
  `pt cv tbk persero perum perseroan terbatas ri republik indonesia inc ltd llc plc corp corporation co company limited
  group gmbh ag sa nv the republic international`.split(/\s+/u),
);
/** The same of places: what a place is, not which. */
const CLASSES = new Set(
  'city of town province state provinsi kota pulau kepulauan island islands negara the'.split(' '),
);

function mayBeAdded(kind: EntityKind, words: readonly string[]): boolean {
  if (kind === 'organisation') return words.every((word) => FORMS.has(word));
  return kind !== 'place' || words.every((word) => CLASSES.has(word));
}

/** Behind a name they tell it from a larger or a smaller place: "Gaza City" lies in Gaza, "Washington State" far from Washington. */
const AREAS = new Set(['city', 'state']);

/** A part of a name alone must have this many letters to say something. */
const SHORTEST_PART = 4;

/** One word that is the name of a person must have this many for a letter to be a slip. */
const SHORTEST_ALIKE = 6;

/** Words of the name in Latin letters, lower case; punctuation parts none but the hyphen. */
function wordsOf(name: string): string[] {
  return (
    anyAscii(foldName(name))
      .toLowerCase()
      .replace(/'/gu, '')
      .match(/[a-z0-9]+/gu) ?? []
  );
}

interface Match {
  readonly at: number;
  readonly likeness: number;
  readonly initial: boolean;
}

function bestMatch(word: string, among: readonly string[]): Match | null {
  let best: Match | null = null;
  among.forEach((other, at) => {
    const match = matchWords(word, other);
    if (match !== null && (best === null || match.likeness > best.likeness)) best = { ...match, at };
  });
  return best;
}

function matchWords(a: string, b: string): Omit<Match, 'at'> | null {
  if (a === b) return { likeness: 1, initial: false };
  if (NUMERAL.test(a) || NUMERAL.test(b)) return null;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { likeness: 0.7, initial: true } : null;
  const likeness = 1 - editsBetween(a, b) / Math.max(a.length, b.length);
  return likeness >= LEAST_ALIKE ? { likeness, initial: false } : null;
}

/** "III" of "Komisi III": of another number it is another one. */
const NUMERAL = /^(?:\d+|[ivx]{2,})$/u;

/** Words less alike than this are other words: one letter of four or more may differ. */
const LEAST_ALIKE = 0.74;

/** Letters to put in, take out or change, or neighbours to swap (Damerau 1964, the restricted distance). */
function editsBetween(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}

/** Small words that initials leave out. */
const SKIPPED = /^(?:and|of|for|the|on|in|to|dan|di|ke|untuk|atas|dari)$/u;

/** The initials of a name of three words or more, lower case; null for a shorter one. */
export function acronymOf(name: string): string | null {
  const words = wordsOf(name).filter((word) => !SKIPPED.test(word));
  return words.length < 3 ? null : words.map((word) => word[0]).join('');
}

/** What else an entity is found by than its names as they are written: in Latin letters, or by its initials. */
export function keysOf(kind: EntityKind, names: readonly string[]): readonly string[] {
  const latin = names.filter((name) => !isLatin(foldName(name))).map((name) => wordsOf(name).join(' '));
  const initials = kind === 'organisation' ? names.flatMap((name) => acronymOf(name) ?? []) : [];
  return [...new Set([...latin, ...initials])].filter((key) => key !== '');
}

/**
 * A Lucene query for names that have a word in common with any of these, one letter aside in longer ones; null for
 * names without a letter.
 */
export function wordsToFind(kind: EntityKind, names: readonly string[]): string | null {
  const initials = kind === 'organisation' ? names.flatMap((name) => acronymOf(name) ?? []) : [];
  const own = [...names.flatMap(wordsOf), ...initials].slice(0, MOST_WORDS);
  const meant = kind === 'person' ? [] : own.flatMap(translationsOf).slice(0, MOST_TRANSLATIONS);
  const words = [...new Set([...own, ...meant])];
  return words.length === 0
    ? null
    : words.map((word) => (word.length < FUZZY_FROM ? word : `${word} OR ${word}~1`)).join(' OR ');
}

const MOST_WORDS = 12;
const MOST_TRANSLATIONS = 24;
/** A shorter word is another with one letter changed. */
const FUZZY_FROM = 5;

function isAcronymOf(name: string, words: readonly string[]): boolean {
  const told = words.filter((word) => !SKIPPED.test(word));
  return (
    told.length >= 3 &&
    /^\p{Lu}{3,}$/u.test(name) &&
    name.toLowerCase() === told.map((word) => word[0]).join('')
  );
}
