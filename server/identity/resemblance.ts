import type { EntityKind } from '../document/document.ts';
import { bestNames, type NameSign } from './alike-names.ts';
import { DAY } from './days.ts';
import { foldName, isLatin } from './names.ts';
import { tellingOffice } from './offices.ts';

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
  /** How many texts speak of it, counted up to some 50; absent where nobody counted. */
  readonly texts?: number;
}

/** A sign for or against two being one, in a sentence. */
export interface Sign {
  readonly feature: 'name' | 'script' | 'spelling' | 'office' | 'country' | 'period' | 'company' | 'code';
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
  const signs = [
    name,
    ...scriptSigns(a, b),
    ...spellingSigns(a, b, name),
    ...codeSigns(a, b),
    ...sharedSigns(a, b),
  ];
  const sum = signs.reduce((all, { weight }) => all + weight, 0);
  const score = Math.round(100 * Math.max(0, Math.min(1, sum))) / 100;
  return { score, band: score >= PROPOSE[a.kind] ? 'propose' : 'leave', signs };
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

/** From so many texts on that spell a place or a body so, it is no slip. */
const NO_SLIP = 5;

/** People's names are spelt in several ways; of two places or bodies that differ in a letter, and are both often told of, each has its own. */
function spellingSigns(a: Profile, b: Profile, { almost }: NameSign): Sign[] {
  if (almost === undefined || a.kind === 'person') return [];
  const fewest = Math.min(a.texts ?? 0, b.texts ?? 0);
  if (fewest < NO_SLIP) return [];
  return [{ feature: 'spelling', weight: -0.2, reason: `${fewest} texts or more spell each so` }];
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
  const apart = offices.length > 0 ? null : officesApart(a, b);
  if (offices.length > 0) add('office', 0.2, `both are told to be ${list(offices)}`);
  if (apart !== null) add('office', -0.25, `one is told to be ${apart[0]}, the other ${apart[1]}`);
  const countries = common(a.countries, b.countries);
  const where = a.kind === 'person' ? 'both hold roles for' : 'both are of';
  if (countries.length > 0) add('country', 0.15, `${where} ${list(countries)}`);
  else if (a.countries.length > 0 && b.countries.length > 0)
    add('country', -0.35, `they are of different countries, ${list(a.countries)} and ${list(b.countries)}`);
  const company = common(a.company, b.company);
  if (company.length > 0)
    add(
      'company',
      // One may be chance.
      company.length === 1 ? 0.02 : Math.min(0.15, 0.05 * company.length),
      `texts speak of both beside the same ${company.length === 1 ? 'one' : company.length}`,
    );
  if (a.days !== null && b.days !== null) {
    const apart = daysBetween(a.days, b.days);
    if (apart <= 31) add('period', 0.05, 'texts speak of both in the same weeks');
    else if (apart > 3650) add('period', -0.1, `texts speak of them ${Math.round(apart / 365)} years apart`);
  }
  return signs;
}

/** Offices of a state that one person each holds, of which texts give the one some and the other only others; null of none. */
function officesApart(a: Profile, b: Profile): readonly [string, string] | null {
  const [one, other] = [a, b].map(({ offices }) =>
    offices.flatMap((office) => {
      const title = titleOf(office);
      const key = tellingOffice({ title, state: null, body: null });
      return key === null ? [] : [{ key, office }];
    }),
  );
  const [left, right] = [one?.[0], other?.[0]];
  if (left === undefined || right === undefined) return null;
  return one?.some(({ key }) => other?.some((each) => each.key === key)) ? null : [left.office, right.office];
}

/** "minister" of "minister of Norway". */
function titleOf(office: string): string {
  return office.split(' of ', 1)[0] ?? office;
}

/** Of "minister of Norway" and "minister" both are ministers; of those of two countries they are not. */
export function commonOffices(a: readonly string[], b: readonly string[]): string[] {
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
