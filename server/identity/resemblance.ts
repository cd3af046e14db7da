import anyAscii from 'any-ascii';
import type { EntityKind } from '../document/document.ts';
import { DAY } from './days.ts';
import { foldName, isLatin } from './names.ts';
import { mayTranslate, translationsOf } from './translations.ts';

/** What is known of an entity that tells whether it is another one. */
export interface Profile {
  readonly kind: EntityKind;
  /** The most used first; a description is none. */
  readonly names: readonly string[];
  /** An identifier that settles alone what it is. */
  readonly code: string | null;
  /** The countries that it is for, by name: of its roles, or the one in which it lies. */
  readonly countries: readonly string[];
  /** Its offices: "president", "president of Indonesia". */
  readonly offices: readonly string[];
  /** First and last day on which texts speak of it, "2026-03-04"; null where none is dated. */
  readonly days: readonly [string, string] | null;
  /** Ids of the entities that texts most often speak of beside it. */
  readonly company: readonly string[];
}

/** A sign for or against two being one, in a sentence. */
export interface Sign {
  readonly feature: 'name' | 'script' | 'office' | 'country' | 'period' | 'company' | 'code';
  /** What it adds to the score; below 0 for one against. */
  readonly weight: number;
  readonly reason: string;
}

export interface Resemblance {
  /** 0 to 1: the sum of the signs. */
  readonly score: number;
  readonly band: 'propose' | 'leave';
  readonly signs: readonly Sign[];
}

/**
 * From this score on two are proposed to be one. What rules join (equal names: partition.ts) needs none; likeness alone
 * joins nothing, since of look-alikes some are always two.
 */
export const PROPOSE: Readonly<Record<EntityKind, number>> = {
  person: 0.55,
  organisation: 0.6,
  place: 0.65,
  group: 0.7,
  country: 0.7,
};

/** How much two profiles speak for one entity, and why. */
export function compareProfiles(a: Profile, b: Profile): Resemblance {
  const name = bestNames(a.kind, a.names, b.names);
  if (name === null) return { score: 0, band: 'leave', signs: [] };
  const signs = [name, ...scriptSigns(a, b), ...codeSigns(a, b), ...sharedSigns(a, b)];
  const sum = signs.reduce((all, { weight }) => all + weight, 0);
  const score = Math.round(100 * Math.max(0, Math.min(1, sum))) / 100;
  return { score, band: score >= PROPOSE[a.kind] ? 'propose' : 'leave', signs };
}

/** The pair of names that are most alike; null where none are. */
export function bestNames(kind: EntityKind, a: readonly string[], b: readonly string[]): Sign | null {
  let best: Sign | null = null;
  for (const left of a)
    for (const right of b) {
      const sign = compareNames(kind, left, right);
      if (sign !== null && (best === null || sign.weight > best.weight)) best = sign;
    }
  return best;
}

/** How alike two names are, in whatever scripts; null for names that have too little in common. */
export function compareNames(kind: EntityKind, a: string, b: string): Sign | null {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  if (kind === 'organisation' && [left, right].some((words) => words.every((word) => FORMS.has(word))))
    return null;
  const tell = (weight: number, how: string): Sign => ({
    feature: 'name',
    weight,
    reason: `“${a}” ${how} “${b}”`,
  });
  if (a === b) return { feature: 'name', weight: 0.6, reason: `both are called “${a}”` };
  if (left.join(' ') === right.join(' ')) return tell(0.6, 'is spelt as');
  if (left.join('') === right.join('')) return tell(0.58, 'is spelt as, but for spaces,');
  if (isAcronymOf(a, right)) return tell(0.6, 'are the initials of');
  if (isAcronymOf(b, left)) return tell(0.6, 'has the initials');
  if (kind !== 'person' && areTranslations(left, right)) return tell(0.6, 'means in the other language');
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const matched = short.map((word) => bestMatch(word, long));
  if (matched.some((match) => match === null)) return null;
  const matches = matched.flatMap((match) => match ?? []);
  if (new Set(matches.map(({ at }) => at)).size < matches.length) return null;
  const share = matches.reduce((sum, { likeness }) => sum + likeness, 0) / matches.length;
  const whole = short.length === long.length;
  const taken = new Set(matches.map(({ at }) => at));
  if (
    !whole &&
    !mayBeAdded(
      kind,
      long.filter((_, at) => !taken.has(at)),
    )
  )
    return null;
  if (short.length === 1 && (short[0] ?? '').length < SHORTEST_PART) return null;
  if (matches.every(({ likeness }) => likeness === 1))
    return whole
      ? tell(0.52, 'has the words, in another order, of')
      : tell(0.3 + 0.3 * (short.length / long.length), 'shares its words with');
  if (matches.some(({ initial }) => initial)) {
    const full = matches.some(({ initial }) => !initial);
    return full ? tell(whole ? 0.45 : 0.35, 'fits, by an initial,') : null;
  }
  if (kind === 'organisation' && isAbbreviation(a) && isAbbreviation(b)) return null;
  return whole
    ? tell(0.5 * share, 'is spelt almost as')
    : tell(0.35 * share, 'is almost a part of, or has as one,');
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

/** A part of a name alone must have this many letters to say something. */
const SHORTEST_PART = 4;

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
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { likeness: 0.7, initial: true } : null;
  const likeness = 1 - editsBetween(a, b) / Math.max(a.length, b.length);
  return likeness >= LEAST_ALIKE ? { likeness, initial: false } : null;
}

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

/** Folded, of what both are called. */
export function sharedNames(a: Profile, b: Profile): string[] {
  return common(a.names.map(foldName), b.names.map(foldName));
}

/** Where both are called the same, what else either is called tells nothing against it. */
function scriptSigns(a: Profile, b: Profile): Sign[] {
  if (sharedNames(a, b).length > 0) return [];
  const scripts = [a, b].map(({ names }) => names.some((name) => isLatin(foldName(name))));
  if (scripts[0] === scripts[1]) return [];
  const other = (scripts[0] ? b : a).names.find((name) => /\p{Script=Latin}/u.test(name));
  const reason =
    other === undefined
      ? 'their names are in different scripts'
      : `“${other}” has letters of another script that look like Latin ones`;
  return [{ feature: 'script', weight: -0.05, reason }];
}

function codeSigns(a: Profile, b: Profile): Sign[] {
  if (a.code === null || b.code === null || a.code === b.code) return [];
  return [{ feature: 'code', weight: -1, reason: `they are known by two codes, ${a.code} and ${b.code}` }];
}

function sharedSigns(a: Profile, b: Profile): Sign[] {
  const signs: Sign[] = [];
  const add = (feature: Sign['feature'], weight: number, reason: string) =>
    signs.push({ feature, weight, reason });
  const offices = commonOffices(a.offices, b.offices);
  if (offices.length > 0) add('office', 0.2, `both are told to be ${list(offices)}`);
  const countries = common(a.countries, b.countries);
  const where = a.kind === 'person' ? 'both hold roles for' : 'both are of';
  if (countries.length > 0) add('country', 0.15, `${where} ${list(countries)}`);
  else if (a.countries.length > 0 && b.countries.length > 0)
    add('country', -0.35, `they are of different countries, ${list(a.countries)} and ${list(b.countries)}`);
  const company = common(a.company, b.company);
  if (company.length > 0)
    add(
      'company',
      Math.min(0.15, 0.05 * company.length),
      `texts speak of both beside the same ${company.length === 1 ? 'one' : company.length}`,
    );
  if (a.days !== null && b.days !== null) {
    const apart = daysBetween(a.days, b.days);
    if (apart <= 31) add('period', 0.05, 'texts speak of both in the same weeks');
    else if (apart > 3650) add('period', -0.1, `texts speak of them ${Math.round(apart / 365)} years apart`);
  }
  return signs;
}

/** Of "minister of Norway" and "minister" both are ministers; of those of two countries they are not. */
export function commonOffices(a: readonly string[], b: readonly string[]): string[] {
  const titleOf = (office: string) => office.split(' of ', 1)[0] ?? office;
  const titles = (of: readonly string[], others: readonly string[]) =>
    of.filter((office) => office.includes(' of ') && others.includes(titleOf(office))).map(titleOf);
  return [...new Set([...common(a, b), ...titles(a, b), ...titles(b, a)])].sort();
}

function common(a: readonly string[], b: readonly string[]): string[] {
  const other = new Set(b);
  return [...new Set(a)].filter((each) => other.has(each)).sort();
}

function list(items: readonly string[]): string {
  return items.slice(0, 3).join(', ');
}

/** Days between two stretches of time; 0 where they meet. */
function daysBetween([from, to]: readonly [string, string], [start, end]: readonly [string, string]): number {
  const gap = Math.max(Date.parse(start) - Date.parse(to), Date.parse(from) - Date.parse(end), 0);
  return gap / DAY;
}
