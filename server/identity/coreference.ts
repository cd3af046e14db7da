import {
  type Atom,
  compareCopies,
  compareTellings,
  disagreements,
  JOIN,
  type Likeness,
  marksOf,
  type NameOfCode,
  PROPOSE,
  profileOf,
  scoreOf,
} from './agreement.ts';
import { shiftDay } from './days.ts';
import { blockOf } from './telling.ts';

/** Pairs that are proposed of one group at most, its best ones. */
const MOST_PROPOSED = 3;

/** Groups of one subject and day with which one is compared at most. */
const MOST_COMPARED = 64;

/** Days between two tellings in one sentence that are proposed, at most; of neighbouring days others are as well. */
const FARTHEST_COPY = 3;

/**
 * Days, from first to last, around one on which a telling came or went: those whose events and proposals may change by it,
 * and those whose tellings must be known to tell how. An echo lies a day after its event, whose being an echo itself hangs
 * on the day before that; of proposals each side's best ones hang on the days around both, and copies lie FARTHEST_COPY apart.
 */
export const REACH = { events: [-1, 2], proposals: [-3, 5], read: [-6, 6] } as const;

export interface Member {
  readonly atom: Atom;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

export interface EventGroup {
  /** The founder first: the one that tells most. */
  readonly members: readonly Member[];
}

/** Two groups that may be one, by the reports that stand for their founders, the smaller id first. */
export interface Proposal extends Likeness {
  readonly left: string;
  readonly right: string;
}

export interface Coreference {
  readonly events: readonly EventGroup[];
  readonly proposals: readonly Proposal[];
}

/** Tellings of one subject and one `when` that are joined, by the rule alone. */
interface Group {
  readonly founder: Atom;
  readonly members: Member[];
  /** One member for each way in which members can disagree with another. */
  readonly profiles: Map<string, Atom>;
}

/**
 * Which tellings are of one event. Of one subject and day each, the one that tells most first, goes to the group whose
 * founder it is most like, where nothing that the group holds speaks against it, or founds one. Then a group that only
 * its publication dates goes to one of the day before, unless that one might itself be the echo of a day earlier: so no
 * chain of days makes one event of a war. What somebody judged comes after (settlement.ts). A function of the set: the
 * order of `atoms` has no influence. How far it looks is `REACH`. Reasons name parties by `nameOf`.
 */
export function corefer(atoms: readonly Atom[], nameOf: NameOfCode): Coreference {
  const blocks = new Map<string, Block>();
  for (const atom of atoms.toSorted(byTold)) {
    const block = blockOf(atom.subject, atom.when);
    const groups = blocks.get(block) ?? new Block();
    blocks.set(block, groups);
    if (!joinBest(atom, groups, nameOf)) groups.add(found(atom));
  }
  const groups = [...blocks.values()].flatMap(({ groups }) => groups);
  const echoes = new Map(groups.map((group) => [group, earlierOf(group, blocks)]));
  const heads = new Map<Atom, Group>(groups.map((group) => [group.founder, group]));
  for (const group of groups) {
    const best = echoes.get(group)?.[0];
    if (best === undefined || isEcho(best, echoes)) continue;
    const { founder } = group;
    group.members[0] = { atom: founder, rule: RULES.echo, ...compareTellings(best.founder, founder, nameOf) };
    heads.set(founder, best);
  }
  return { events: eventsOf(groups, heads), proposals: propose(groups, blocks, heads, nameOf) };
}

/** The group that an event's founders lead to: their own, or the one that they are an echo of. */
type Heads = ReadonlyMap<Atom, Group>;

function eventsOf(groups: readonly Group[], heads: Heads): EventGroup[] {
  const events = new Map<Group, Member[]>();
  for (const group of groups) {
    const head = heads.get(group.founder) ?? group;
    events.set(head, [...(events.get(head) ?? []), ...group.members]);
  }
  return [...events.values()].map((members) => ({ members }));
}

const RULES = { alone: 'event/alone', alike: 'event/alike', echo: 'event/day-after' } as const;

function found(atom: Atom): Group {
  const reason = atom.reports > 1 ? 'told in equal words' : 'other reports are compared with it';
  const member = { atom, rule: atom.reports > 1 ? RULES.alike : RULES.alone, reason, score: 1 };
  return { founder: atom, members: [member], profiles: new Map([[profileOf(atom), atom]]) };
}

/** Puts the atom into the group that it is most like; false where it fits none. */
function joinBest(atom: Atom, block: Block, nameOf: NameOfCode): boolean {
  const best = mostAlike(atom, block.like(atom), JOIN).find(({ group: { profiles } }) =>
    fits(profiles, [atom]),
  );
  if (best === undefined) return false;
  const { group } = best;
  group.members.push({ atom, rule: RULES.alike, ...compareTellings(group.founder, atom, nameOf) });
  group.profiles.set(profileOf(atom), atom);
  return true;
}

/** Groups whose founders are so like the atom and more, the most alike first; equals as they were founded. */
function mostAlike(
  atom: Atom,
  groups: readonly Group[],
  least: number,
): { readonly group: Group; readonly score: number }[] {
  return groups
    .map((group) => ({ group, score: scoreOf(group.founder, atom) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
}

function fits(profiles: Group['profiles'], others: Iterable<Atom>): boolean {
  for (const other of others)
    for (const one of profiles.values()) if (disagreements(one, other).length > 0) return false;
  return true;
}

/** Groups of the day before that a group may be an echo of, the most alike first; none for one that is dated itself. */
function earlierOf({ founder, members, profiles }: Group, blocks: ReadonlyMap<string, Block>): Group[] {
  if (members.some(({ atom }) => atom.dated === 'told')) return [];
  const before = blocks.get(blockOf(founder.subject, dayBefore(founder.when)));
  return mostAlike(founder, before?.like(founder) ?? [], JOIN)
    .map(({ group }) => group)
    .filter((earlier) => fits(earlier.profiles, profiles.values()));
}

function isEcho(group: Group, echoes: ReadonlyMap<Group, readonly Group[]>): boolean {
  return (echoes.get(group) ?? []).length > 0;
}

/** Pairs of groups of a day or of neighbouring days that may be one event: of each group's best ones. */
function propose(
  groups: readonly Group[],
  blocks: ReadonlyMap<string, Block>,
  heads: Heads,
  nameOf: NameOfCode,
): Proposal[] {
  const pairs = new Map<string, Proposal>();
  for (const { founder } of groups) {
    const { subject, when } = founder;
    const best = [dayBefore(when), when, dayAfter(when)]
      .flatMap((day) => blocks.get(blockOf(subject, day))?.like(founder) ?? [])
      .filter((group) => group.founder !== founder)
      .map(({ founder: other }) => ({ other, score: scoreOf(founder, other) }))
      .filter(({ score }) => score >= PROPOSE)
      .sort((a, b) => b.score - a.score || byTold(a.other, b.other))
      .slice(0, MOST_PROPOSED);
    for (const { other } of best) {
      if (heads.get(founder) === heads.get(other)) continue;
      const [left = '', right = ''] = [founder.report, other.report].sort();
      const [first, second] = byTold(founder, other) < 0 ? [founder, other] : [other, founder];
      pairs.set(`${left} ${right}`, { left, right, ...compareTellings(first, second, nameOf) });
    }
  }
  for (const group of groups) {
    const copy = nextCopyOf(group, blocks);
    if (copy === null || heads.get(group.founder) === heads.get(copy.group.founder)) continue;
    const likeness = compareCopies(...copy.pair, nameOf);
    const [left = '', right = ''] = [group.founder.report, copy.group.founder.report].sort();
    if (likeness !== null && !pairs.has(`${left} ${right}`))
      pairs.set(`${left} ${right}`, { left, right, ...likeness });
  }
  return [...pairs.values()].sort((a, b) => compareText(a.left, b.left) || compareText(a.right, b.right));
}

/**
 * The first group of the days after the next, and of those of a day the one that tells most, that tells in a sentence of the
 * group's; none where one of the next day does, which leads on to it.
 */
function nextCopyOf(
  { founder: { subject, when }, members }: Group,
  blocks: ReadonlyMap<string, Block>,
): { readonly group: Group; readonly pair: readonly [Atom, Atom] } | null {
  for (let days = 1; days <= FARTHEST_COPY; days++) {
    const later = blocks.get(blockOf(subject, shiftDay(when, days)))?.groups ?? [];
    for (const group of later)
      for (const { atom } of members) {
        const copy = group.members.find((each) => isSameSentence(each.atom, atom));
        if (copy !== undefined) return days === 1 ? null : { group, pair: [atom, copy.atom] };
      }
  }
  return null;
}

function isSameSentence(a: Atom, b: Atom): boolean {
  return a.sentence === b.sentence && a.sentence !== '' && a.stems.join() === b.stems.join();
}

/** What tells more comes first; then in an order that hangs on the tellings alone. */
function byTold(a: Atom, b: Atom): number {
  const told = ({ dated, actors, recipients, places, scene }: Atom) =>
    (dated === 'told' ? 100 : 0) + 10 * (actors.length + recipients.length + places.length) + scene.length;
  return told(b) - told(a) || compareText(a.telling, b.telling) || compareText(a.report, b.report);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day before "2026-03-04"; "" for what is no day. */
function dayBefore(when: string): string {
  return shiftDay(when, -1);
}

function dayAfter(when: string): string {
  return shiftDay(when, 1);
}

/** The groups of one subject and one `when`, in the order in which they were founded. */
class Block {
  readonly groups: Group[] = [];
  readonly #byMark = new Map<string, number[]>();

  add(group: Group): void {
    for (const mark of marksOf(group.founder)) {
      const places = this.#byMark.get(mark);
      if (places === undefined) this.#byMark.set(mark, [this.groups.length]);
      else places.push(this.groups.length);
    }
    this.groups.push(group);
  }

  /** The groups to compare an atom with: all, or where there are many those whose founders share most with it. */
  like(atom: Atom): readonly Group[] {
    if (this.groups.length <= MOST_COMPARED) return this.groups;
    const shares = new Map<number, number>();
    for (const mark of marksOf(atom))
      for (const place of this.#byMark.get(mark) ?? []) shares.set(place, (shares.get(place) ?? 0) + 1);
    return [...shares]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED)
      .flatMap(([place]) => this.groups[place] ?? []);
  }
}
