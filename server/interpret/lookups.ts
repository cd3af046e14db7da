import type { EntityKind } from '../document/document.ts';
import type { Entry } from '../extract/gazetteer/gazetteer.ts';
import { loadKnowledge } from '../extract/gazetteer/knowledge.ts';
import { officeKey, tellingOffice } from '../identity/offices.ts';
import { countryCalled } from './countries.ts';
import type { Lookups, Run } from './parts.ts';
import { findPeriods, type PeriodRead } from './periods.ts';
import { fixedPhraseAt } from './phrases.ts';
import {
  isEmpty,
  isWordOf,
  LANGUAGES,
  phraseOf,
  type Question,
  readQuestion,
  spanBetween,
  wordAt,
} from './question.ts';

/** The longest name, in words, that is looked for. */
const LONGEST_NAME = 6;
/** How many runs of words are looked up at most: a question has a few dozen. */
const MOST_RUNS = 150;

/** A country as a question names it. */
export interface CountryRead {
  readonly first: number;
  readonly end: number;
  readonly iso3: string;
  /** seat: by its capital or a house of its government, which is a place as well. */
  readonly use: 'name' | 'demonym' | 'seat';
}

/** An office of a country: "Japan's foreign minister", "menlu Jepang". */
export interface OfficeRead {
  readonly first: number;
  readonly end: number;
  readonly office: string;
  readonly iso3: string;
}

/** What a question tells by itself, before anything is looked up. */
export interface Surface {
  readonly question: Question;
  readonly periods: readonly PeriodRead[];
  readonly countries: readonly CountryRead[];
  readonly offices: readonly OfficeRead[];
  readonly lookups: Lookups;
}

/** What has to be known of the graph to read the question; `today` is the day that relative dates are told against. */
export function readSurface(question: Question, today: string): Surface {
  const periods = findPeriods(question, today);
  const countries = findCountries(question);
  const offices = countries.flatMap((country) => officeBeside(question, country) ?? []);
  const last = periods[0]?.period.to ?? '';
  return {
    question,
    periods,
    countries,
    offices,
    lookups: {
      runs: findRuns(question, periods),
      countries: [...new Set(countries.map(({ iso3 }) => iso3))],
      offices: [...new Set(offices.map(({ office }) => office))],
      day: last !== '' && last < today ? last : today,
      outlets: findOutletRuns(question),
    },
  };
}

/** True where a word of a question is none of a name: it asks, joins, tells what was done. */
export function isClosed(question: Question, at: number): boolean {
  const token = question.tokens[at];
  if (token?.kind !== 'word') return true;
  const { lower } = token;
  return (
    isEmpty(lower) ||
    lower.startsWith("'") ||
    isWordOf(lower, (pack) => pack.questions.statements) ||
    isWordOf(lower, (pack) => pack.questions.saying) ||
    isWordOf(lower, (pack) => pack.questions.acts) ||
    isWordOf(lower, (pack) => pack.nouns) ||
    isWordOf(lower, (pack) => pack.questions.negations) ||
    (!token.capital &&
      (isWordOf(lower, (pack) => pack.cues) || isWordOf(lower, (pack) => pack.headlineVerbs))) ||
    (!token.capital && fixedPhraseAt(question, at)?.words.length === 1) ||
    MARKERS.some((of) => phraseOf(question, at, of) === 1)
  );
}

const MARKERS = [
  (pack: (typeof LANGUAGES)[number]) => pack.questions.speakers,
  (pack: (typeof LANGUAGES)[number]) => pack.questions.topics,
  (pack: (typeof LANGUAGES)[number]) => pack.questions.since,
  (pack: (typeof LANGUAGES)[number]) => pack.questions.until,
  (pack: (typeof LANGUAGES)[number]) => pack.questions.before,
  (pack: (typeof LANGUAGES)[number]) => pack.questions.after,
] as const;

/** The runs of words that may be names, the longest first: they begin and end with a word that may be of one. */
function findRuns(question: Question, periods: readonly PeriodRead[]): readonly Run[] {
  const taken = [...periods, ...question.quoted];
  const free = (at: number) => !taken.some(({ first, end }) => at >= first && at < end);
  const open = question.tokens.map((_, at) => free(at) && !isClosed(question, at));
  const runs: Run[] = [];
  for (let length = LONGEST_NAME; length >= 1; length--)
    for (let first = 0; first + length <= question.tokens.length; first++) {
      const end = first + length;
      if (open[first] !== true || !mayEnd(question, end - 1, open)) continue;
      const inner = question.tokens.slice(first, end);
      if (
        inner.some(
          (token, at) => !free(first + at) || (token.kind === 'mark' && !/^['’.&-]/u.test(token.text)),
        )
      )
        continue;
      const offices = officesBefore(question, first);
      const text = spanBetween(question, first, end).text;
      runs.push({ first, end, text, ...(offices.length > 0 ? { offices } : {}) });
    }
  return runs.slice(-MOST_RUNS);
}

/** A name behind a title, "Menkeu Purbaya", with what keys of the offices end in that the title may tell. */
export interface TitledName {
  readonly name: string;
  readonly offices: readonly string[];
}

/** The name of what is a title and a name and no more, but the country of the title; null for anything else. */
export function readTitledName(text: string): TitledName | null {
  const question = readQuestion(text);
  const { tokens } = question;
  for (let first = tokens.length - 1; first >= 1; first--) {
    const { length, offices } = titleBefore(question, first);
    if (offices.length === 0) continue;
    const countries = findCountries(question);
    const isCountry = (at: number) =>
      countries.some((each) => at >= each.first && at < each.end) ||
      (at > 0 && /^['’]s?$/u.test(wordAt(question, at)));
    const rest = tokens.slice(0, first - length).every((_, at) => isCountry(at));
    return rest ? { name: spanBetween(question, first, tokens.length).text, offices } : null;
  }
  return null;
}

function officesBefore(question: Question, first: number): readonly string[] {
  return titleBefore(question, first).offices;
}

/** The longest title before a name, in words, with the offices that it may tell, whoever they are of: "Menkeu", "Finance Minister". */
function titleBefore(
  question: Question,
  first: number,
): { readonly length: number; readonly offices: readonly string[] } {
  for (let length = Math.min(LONGEST_NAME, first); length >= 1; length--) {
    const title = question.tokens
      .slice(first - length, first)
      .map(({ lower }) => lower)
      .join(' ');
    const told = { title, state: null };
    const of = (kind: EntityKind) => officeKey({ ...told, body: { kind, code: null, block: '' } });
    const keys = [tellingOffice({ ...told, body: null }), of('place'), of('organisation')];
    const offices = keys.flatMap((key) => (key === null ? [] : key.slice(key.lastIndexOf('/') + 1)));
    if (offices.length > 0) return { length, offices: [...new Set(offices)] };
  }
  return { length: 0, offices: [] };
}

/** A capital within a question may end a name, whatever the word is: "Theresa May". */
function mayEnd({ tokens }: Question, at: number, open: readonly boolean[]): boolean {
  return open[at] === true || (open[at - 1] === true && tokens[at]?.kind === 'word' && tokens[at].capital);
}

/** Countries by the names, adjectives and seats that extraction knows in either language; the longest words first. */
function findCountries(question: Question): readonly CountryRead[] {
  const found: CountryRead[] = [];
  for (let at = 0; at < question.tokens.length; at++) {
    const country = countryAt(question, at);
    if (country === null) continue;
    found.push(country);
    at = country.end - 1;
  }
  return found;
}

function countryAt(question: Question, at: number): CountryRead | null {
  const { gazetteers } = loadKnowledge();
  const entries = LANGUAGES.flatMap(({ language }) => gazetteers[language].get(wordAt(question, at)) ?? [])
    .filter((entry) => codeOf(entry) !== null && standsAt(question, at, entry))
    .toSorted((a, b) => b.words.length - a.words.length || order(a) - order(b));
  const [entry] = entries;
  const iso3 = entry && codeOf(entry);
  if (!entry || !iso3) return calledAt(question, at);
  const use = entry.use === 'demonym' || entry.use === 'seat' ? entry.use : 'name';
  return { first: at, end: at + entry.words.length, iso3, use };
}

/** A country by its code, where not all is in capitals ("JPN about Norway"), or by its name in other letters than ours. */
function calledAt(question: Question, at: number): CountryRead | null {
  const { text = '', kind } = question.tokens[at] ?? {};
  const iso3 = kind === 'word' ? countryCalled(text) : null;
  if (iso3 === null || (iso3 === text && isShouted(question))) return null;
  // "NOR" and "CAN" are words as well: codes beside another code.
  if (isEmpty(text.toLowerCase()) && !question.tokens.some((token) => isPlainCode(token.text))) return null;
  return { first: at, end: at + 1, iso3, use: 'name' };
}

function isPlainCode(text: string): boolean {
  return countryCalled(text) === text && !isEmpty(text.toLowerCase());
}

function isShouted({ tokens }: Question): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  return words.length > 3 && words.every(({ text }) => text === text.toUpperCase());
}

function order({ use }: Entry): number {
  return use === 'seat' ? 1 : 0;
}

function codeOf({ kind, iso3, government, use }: Entry): string | null {
  if (kind === 'country') return iso3 ?? null;
  return use === 'seat' && government?.key.startsWith('country:')
    ? government.key.slice('country:'.length)
    : null;
}

/** What is a name in capitals alone ("US", "AS") is one in small letters only where all of the question is and it is no other word. */
function standsAt(question: Question, at: number, { words, exact }: Entry): boolean {
  const { tokens, small } = question;
  if (!words.every((word, i) => wordAt(question, at + i) === word)) return false;
  if (exact === undefined) return words.length > 1 || !isEmpty(words[0] ?? '');
  if (exact.every((word, i) => tokens[at + i]?.text === word)) return true;
  return small && !words.some((word) => isEmpty(word));
}

/** The longest office of the country that stands beside it. */
function officeBeside(question: Question, { first, end, iso3 }: CountryRead): OfficeRead | null {
  const key = (from: number, to: number) => officeOf(question, from, to, iso3);
  const after = /^['’]s?$/u.test(wordAt(question, end)) ? end + 1 : end;
  const before = wordAt(question, first - 1) === 'the' ? first - 1 : first;
  const linked = wordAt(question, before - 1) === 'of' ? before - 1 : first;
  for (let length = LONGEST_NAME; length >= 1; length--) {
    const behind = key(after, after + length);
    if (behind !== null) return { first, end: after + length, office: behind, iso3 };
    const ahead = key(linked - length, linked);
    if (ahead !== null) return { first: linked - length, end, office: ahead, iso3 };
  }
  return null;
}

function officeOf(question: Question, first: number, end: number, iso3: string): string | null {
  if (first < 0 || end > question.tokens.length) return null;
  const title = question.tokens
    .slice(first, end)
    .map(({ lower }) => lower)
    .join(' ');
  return officeKey({ title, state: null, body: { kind: 'country', code: iso3, block: null } });
}

/** Runs that may be an outlet's name: behind a word such as "in", behind "newspaper" or "berita", before "coverage". */
function findOutletRuns(question: Question): readonly Run[] {
  return question.tokens.flatMap((_, at) => [
    ...outletRunsAfter(question, at),
    ...(isNews(question, at) ? runsBefore(question, at) : []),
  ]);
}

function outletRunsAfter(question: Question, at: number): readonly Run[] {
  const word = wordAt(question, at);
  const noun = (place: number) =>
    isWordOf(wordAt(question, place), (pack) => pack.questions.outletNouns) ? 1 : 0;
  const speakers = isWordOf(
    word,
    (pack) => new Set(pack.questions.speakers.flatMap((words) => (words.length === 1 ? words : []))),
  );
  if (isWordOf(word, (pack) => pack.questions.outlets)) {
    const start = at + (wordAt(question, at + 1) === 'the' ? 2 : 1);
    const named = noun(start) === 1 ? runsFrom(question, start + 1, { marker: at }) : [];
    return [...named, ...runsFrom(question, start, { marker: at, speaks: speakers })];
  }
  return noun(at) === 1 || isNews(question, at) ? runsFrom(question, at + 1, { marker: at }) : [];
}

function isNews(question: Question, at: number): boolean {
  return phraseOf(question, at, (pack) => pack.questions.news) > 0;
}

/** Runs that end before `end`, or before the possessive there. */
function runsBefore(question: Question, end: number): readonly Run[] {
  const last = /^['’]s?$/u.test(wordAt(question, end - 1)) ? end - 1 : end;
  const longest = Math.min(LONGEST_NAME, last);
  return Array.from({ length: longest }, (_, shorter) => {
    const first = last - longest + shorter;
    return { first, end: last, text: spanBetween(question, first, last).text };
  });
}

function runsFrom(question: Question, first: number, told: Pick<Run, 'marker' | 'speaks'>): readonly Run[] {
  const most = Math.min(question.tokens.length, first + LONGEST_NAME) - first;
  return Array.from({ length: Math.max(0, most) }, (_, shorter) => {
    const end = first + most - shorter;
    return { first, end, text: spanBetween(question, first, end).text, ...told };
  });
}
