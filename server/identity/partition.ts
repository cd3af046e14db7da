import type { EntityKind } from '../document/document.ts';
import { isCommonName } from './common-names.ts';
import { foldName } from './names.ts';

/** An occurrence in the block of those with its name. */
export interface Member {
  readonly id: string;
  readonly kind: EntityKind;
  /** Ledger sequence at which it was learned. */
  readonly learned: number;
  readonly name: string;
  /** ISO codes of the countries that it is for: of a person's roles in its text, or the one in which it lies. */
  readonly countries: readonly string[];
  /** How many it stands for that agree in all of this; 1 where it isn't given. */
  readonly occurrences?: number;
}

/** Members that rules hold to be one. */
export interface Group<M extends { readonly id: string; readonly learned: number } = Member> {
  /** The oldest first: by `learned`, then by id. The first one's id is that of the whole. */
  readonly members: readonly M[];
  readonly rule: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
  /** True for a member that stands for several like it which are one each, since nothing tells which of others it is. */
  readonly apart: boolean;
}

/** Where so many texts tell a country, and but one in so many another one, what tells none means the first. */
const DOMINANT = { texts: 4, times: 4 } as const;

/** The group that nearly all texts mean that tell which; null where none is. */
function dominantOf<M extends Member>(groups: readonly M[][]): M[] | null {
  const textsOf = (members: readonly M[]) =>
    members.reduce((sum, { occurrences = 1 }) => sum + occurrences, 0);
  const told = textsOf(groups.flat());
  const found = groups.find((members) => {
    const own = textsOf(members);
    return own >= DOMINANT.texts && own >= DOMINANT.times * (told - own);
  });
  return found ?? null;
}

/**
 * Which occurrences of one name are one entity. Those whose countries meet, directly or through others, are one; one
 * whose text names no country belongs to them if all of its namesakes are one entity, or nearly all that tell a country
 * are; else it stays apart, since nothing tells which it is. Of a body's name that every country has ("Supreme Court")
 * only the latter holds. A function of the set: the order of `block` has no influence on the groups.
 */
export function partition<M extends Member>(block: readonly M[]): readonly Group<M>[] {
  const tied = block.filter((member) => member.countries.length > 0);
  const loose = block.filter((member) => member.countries.length === 0);
  const groups = joinByCountry(tied);
  const [name, score] = groundOf(block[0]);
  if (isOfMany(block[0])) return placeLoose(groups, loose, dominantOf(groups), name);
  if (groups.length === 0) return loose.length === 0 ? [] : [group(loose, `${name}, no country told`, score)];
  if (groups.length === 1) {
    const reason = `${name}, ${tell(tied)}${loose.length > 0 ? ' where one is told' : ''}`;
    return [group([...tied, ...loose], reason, loose.length > 0 ? 0.85 : 0.95)];
  }
  return placeLoose(groups, loose, dominantOf(groups), name);
}

/** Groups by country; those that tell none are of the `known` one, or one each. */
function placeLoose<M extends Member>(
  groups: readonly M[][],
  loose: readonly M[],
  known: M[] | null,
  name: string,
): readonly Group<M>[] {
  if (known !== null && loose.length > 0) {
    const reason = `${name}, ${tell(known)} in nearly all texts that tell a country`;
    return groups.map((members) =>
      members === known
        ? group([...members, ...loose], reason, 0.7)
        : group(members, `${name}, ${tell(members)}`, 0.95),
    );
  }
  const why =
    groups.length > 1
      ? 'namesakes for different countries, none told here'
      : 'a name that every country has, none told here';
  return [
    ...groups.map((members) => group(members, `${name}, ${tell(members)}`, 0.95)),
    ...loose.map((member) => ({ ...group([member], why, 0.5), apart: true })),
  ];
}

/** True for the name of a body or place that says nothing of which country's it is. */
function isOfMany(member: Member | undefined): boolean {
  return member !== undefined && member.kind !== 'person' && isCommonName(foldName(member.name));
}

/** What all of a block agree in, and how sure that makes. */
function groundOf(member: Member | undefined): readonly [name: string, score: number] {
  if (member?.kind !== 'person') return ['equal name', 0.75];
  return isFullName(member) ? ['equal full name', 0.8] : ['equal short name and office', 0.75];
}

/** Of a person: two words or more. Who has one is in a block with others of the same office (block.ts). */
function isFullName({ name }: Member): boolean {
  return name.trim().includes(' ');
}

/** A group that is joined with nothing, or by others than this. */
export function group<M extends Member>(members: readonly M[], reason: string, score: number): Group<M> {
  const sorted = members.toSorted(byAge);
  const [first] = sorted;
  return { members: sorted, rule: first === undefined ? 'none' : ruleOf(first), reason, score, apart: false };
}

function ruleOf(member: Member): string {
  if (member.kind !== 'person') return `${member.kind}/name`;
  return isFullName(member) ? 'person/full-name' : 'person/name-and-office';
}

function joinByCountry<M extends Member>(members: readonly M[]): readonly M[][] {
  let groups: { countries: Set<string>; members: M[] }[] = [];
  for (const member of members) {
    const met = groups.filter((each) => member.countries.some((country) => each.countries.has(country)));
    const joined = {
      countries: new Set([...member.countries, ...met.flatMap((each) => [...each.countries])]),
      members: [...met.flatMap((each) => each.members), member],
    };
    groups = [...groups.filter((each) => !met.includes(each)), joined];
  }
  return groups.map((each) => each.members);
}

/** Oldest first; ids settle what one batch brought. */
export function byAge(a: { learned: number; id: string }, b: { learned: number; id: string }): number {
  return a.learned - b.learned || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function tell(members: readonly Member[]): string {
  const codes = [...new Set(members.flatMap((member) => member.countries))].sort().join(', ');
  return members[0]?.kind === 'person' ? `roles for ${codes}` : `in ${codes}`;
}
