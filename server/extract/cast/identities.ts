import type { EntityKind } from '../../document/document.ts';
import type { Gender } from '../../language/index.ts';
import type { ImportedPerson } from '../gazetteer/people.ts';
import type { KnownName } from '../gazetteer/people-index.ts';
import { isOrdinaryWord } from '../layout/known-people.ts';
import type { Layout } from '../layout/layout.ts';
import { lowerIn, type Phrase, type Range } from '../layout/phrase.ts';
import type { Nicknames } from './nicknames.ts';

/** Whom a text speaks of, as far as it tells who that is. */
interface Member {
  readonly kind: EntityKind;
  readonly described: boolean;
  readonly iso3?: string | undefined;
  readonly in?: string | undefined;
  readonly phrases: ReadonlySet<Phrase>;
  readonly roles: readonly { readonly title: Range | null; readonly for: Owner | null }[];
  wikidata?: string | undefined;
  gender: Gender | null;
}

type Owner = Pick<Member, 'iso3' | 'in'> & { readonly name: string };

/** True for a phrase that is the name of an imported person, whole. */
export function isKnownPerson(layout: Layout, { core }: Phrase): boolean {
  return layout.known.size > 0 && layout.known.get(core.first)?.end === core.end;
}

/** Where a text calls one imported person by several whole names: the first of the longest, by each of the others. */
export function findKnownAliases(layout: Layout, names: readonly Phrase[]): Nicknames {
  const found = new Map<string, string>();
  if (layout.known.size === 0) return found;
  const byId = new Map<string, Set<string>>();
  for (const phrase of names) {
    if (!isKnownPerson(layout, phrase)) continue;
    const [person, other] = layout.known.get(phrase.core.first)?.name.people() ?? [];
    if (!person || other) continue;
    byId.set(person.id, (byId.get(person.id) ?? new Set()).add(lowerIn(layout, phrase.core)));
  }
  for (const called of byId.values()) {
    const full = [...called].reduce((best, each) => (countWords(each) > countWords(best) ? each : best));
    for (const name of called) if (name !== full) found.set(name, full);
  }
  return found;
}

function countWords(name: string): number {
  return name.split(' ').length;
}

/**
 * Tells which people of a text are imported ones. By a whole name that one of them bears, unless every country told
 * of the office is another than theirs; of several who bear it the one whose country or office the text tells, else
 * none; by a single word that others may bear too only where office or country agree. Gives those who are one.
 */
export function identifyPeople<M extends Member>(layout: Layout, members: Iterable<M>): readonly Same<M>[] {
  if (layout.people.isEmpty) return [];
  const all = [...members];
  const byId = new Map<string, M>();
  const same: Same<M>[] = [];
  const countries = new Set(all.flatMap(({ kind, iso3 }) => (kind === 'country' && iso3 ? [iso3] : [])));
  for (const member of all) {
    if (member.kind !== 'person' || member.described || member.wikidata) continue;
    const person = whoIs(layout, member, countries);
    if (!person) continue;
    member.wikidata = person.id;
    member.gender ??= person.gender;
    const known = byId.get(person.id);
    const longer = known && nameLength(member) <= nameLength(known) ? known : member;
    byId.set(person.id, longer);
    if (known) same.push([longer, longer === member ? known : member]);
  }
  return same;
}

/** Two who turned out to be one person: the one by the fuller name, and the other. */
type Same<M> = readonly [M, M];

function nameLength({ phrases }: Member): number {
  return Math.max(...[...phrases].map(({ core }) => core.end - core.first));
}

function whoIs(layout: Layout, member: Member, countries: ReadonlySet<string>): ImportedPerson | null {
  const phrases = [...member.phrases].filter(
    ({ use, kind }) => use === 'name' && ['person', 'name'].includes(kind),
  );
  const full = phrases.filter(({ core }) => core.end - core.first > 1);
  const known = (full.length > 0 ? full : phrases).flatMap((phrase) => nameOf(layout, phrase) ?? []);
  const [first, ...others] = new Set(known);
  if (!first) return null;
  const shared = others.reduce<readonly ImportedPerson[]>(
    (people, name) => people.filter(({ id }) => name.people().some((each) => each.id === id)),
    first.people(),
  );
  return decide(shared, {
    layout,
    countries,
    states: member.roles.flatMap(({ for: owner }) => owner?.iso3 ?? []),
    near: member.roles.flatMap(({ for: owner }) => owner?.iso3 ?? owner?.in ?? []),
    roles: member.roles,
    weak:
      known.every(({ weak }) => weak) ||
      (full.length === 0 && phrases.every(({ core }) => isOrdinaryWord(layout, core.first))),
  });
}

/** The name that a phrase is, its office taken in where the name begins with one. */
function nameOf(layout: Layout, { first, core }: Phrase): KnownName | null {
  const standing = layout.known.get(core.first) ?? layout.known.get(first);
  if (standing && standing.end === core.end) return standing.name;
  const words = layout.tokens.slice(core.first, core.end).map(({ lower }) => lower);
  const names = layout.people.beginningWith(words[0] ?? '')?.get(words[1] ?? '') ?? [];
  return (
    names.find(
      (name) => name.words.length === words.length && name.words.every((word, i) => word === words[i]),
    ) ?? null
  );
}

/** What a text tells of one whom it names. */
interface Told {
  readonly layout: Layout;
  /** Those of the whole text. */
  readonly countries: ReadonlySet<string>;
  /** Those for which the offices are. */
  readonly states: readonly string[];
  /** Those, and those in which what the offices are for lies. */
  readonly near: readonly string[];
  readonly roles: Member['roles'];
  /** True where the name alone decides nothing. */
  readonly weak: boolean;
}

/** By the office with what it is of, by the country of the office, by the office alone, by the countries of the text. */
function decide(people: readonly ImportedPerson[], told: Told): ImportedPerson | null {
  const fitting = people.filter((person) => !isForeign(person, told.states));
  const [sole] = fitting;
  if (sole && people.length === 1 && !told.weak) return sole;
  const byOffice =
    only(fitting, (person) => holds(person, told, true)) ??
    only(fitting, (person) => isOf(person, told.near) && (!told.weak || holds(person, told, false))) ??
    only(fitting, (person) => holds(person, told, false) && (!told.weak || isOf(person, told.countries)));
  if (byOffice || told.weak || told.near.length > 0 || !fitting.every(hasCountry)) return byOffice;
  return only(fitting, (person) => isOf(person, told.countries));
}

/** The one that passes, where only one does. */
function only(
  people: readonly ImportedPerson[],
  passes: (person: ImportedPerson) => boolean,
): ImportedPerson | null {
  const [first, second] = people.filter(passes);
  return first && !second ? first : null;
}

function countriesOfPerson({ countries, offices }: ImportedPerson): string[] {
  return [...countries, ...offices.flatMap(({ country }) => country ?? [])];
}

function hasCountry(person: ImportedPerson): boolean {
  return countriesOfPerson(person).length > 0;
}

function isOf(person: ImportedPerson, countries: Iterable<string>): boolean {
  const own = countriesOfPerson(person);
  for (const country of countries) if (own.includes(country)) return true;
  return false;
}

/** True if the offices that the text tells are all for countries with which the person has nothing to do. */
function isForeign(person: ImportedPerson, countries: readonly string[]): boolean {
  return countries.length > 0 && hasCountry(person) && !isOf(person, countries);
}

/**
 * True if all words of an office that the text tells stand in the name of one that the person held; with `whole` those
 * of what it is of as well: "Gubernur" "Bitung".
 */
function holds(person: ImportedPerson, { layout, roles }: Told, whole: boolean): boolean {
  const names = person.offices.flatMap(({ titles, of }) =>
    titles.map((title) => new Set(lettersOf(`${title} ${of ?? ''}`))),
  );
  if (names.length === 0) return false;
  return roles.some(({ title, for: owner }) => {
    if (!title || (whole && !owner)) return false;
    const words = [
      ...lettersOf(lowerIn(layout, title)),
      ...(whole ? lettersOf(owner?.name ?? '') : []),
    ].filter((word) => !layout.pack.grammar.functionWords.has(word));
    return words.length > 0 && names.some((name) => words.every((word) => name.has(word)));
  });
}

function lettersOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
