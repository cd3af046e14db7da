/** An occurrence in the block of those with its full name. */
export interface Member {
  readonly id: string;
  /** Ledger sequence at which it was learned. */
  readonly learned: number;
  readonly name: string;
  /** ISO codes of the countries that its roles in its text are for. */
  readonly countries: readonly string[];
}

export interface Group<M extends Member = Member> {
  /** The oldest first: by `learned`, then by id. The first one's id is the entity's. */
  readonly members: readonly M[];
  readonly rule: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
  /** True for a member that stands for several like it which are one each, since nothing tells which of others it is. */
  readonly apart: boolean;
}

/**
 * Which occurrences of one full name are one person. Those whose countries meet, directly or through others, are
 * one; one whose text names no country belongs to them if all of its namesakes are one person, else it stays apart,
 * since nothing tells which it is. A function of the set: the order of `block` has no influence on the groups.
 */
export function partition<M extends Member>(block: readonly M[]): readonly Group<M>[] {
  const tied = block.filter((member) => member.countries.length > 0);
  const loose = block.filter((member) => member.countries.length === 0);
  const groups = joinByCountry(tied);
  if (groups.length === 0)
    return loose.length === 0 ? [] : [group(loose, 'equal full name, no country told', 0.8)];
  if (groups.length === 1) {
    const reason = `equal full name, ${tell(tied)}${loose.length > 0 ? ' where one is told' : ''}`;
    return [group([...tied, ...loose], reason, loose.length > 0 ? 0.85 : 0.95)];
  }
  return [
    ...groups.map((members) => group(members, `equal full name, ${tell(members)}`, 0.95)),
    ...loose.map((member) => ({
      ...group([member], 'namesakes for different countries, none told here', 0.5),
      apart: true,
    })),
  ];
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

function group<M extends Member>(members: readonly M[], reason: string, score: number): Group<M> {
  return { members: members.toSorted(byAge), rule: 'person/full-name', reason, score, apart: false };
}

/** Oldest first; ids settle what one batch brought. */
export function byAge(a: { learned: number; id: string }, b: { learned: number; id: string }): number {
  return a.learned - b.learned || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function tell(members: readonly Member[]): string {
  return `roles for ${[...new Set(members.flatMap((member) => member.countries))].sort().join(', ')}`;
}
