import { identify } from '../document/identifier.ts';
import { byAge, type Group } from './partition.ts';

/** What somebody decided of two: of occurrences, of event reports or of statements. */
export interface JudgedPair {
  /** Of the judgement. */
  readonly id: string;
  readonly sequence: number;
  readonly verdict: 'same' | 'different';
  /** Ids. Of a "different" that parts what rules hold together, the first is the one that is taken away. */
  readonly pair: readonly [string, string];
}

/** A member that may be judged. */
export interface JudgeableMember {
  readonly id: string;
  /** Ledger sequence at which it was learned. */
  readonly learned: number;
  /** An identifier that settles alone what it is: of two in one group one would be wrong. */
  readonly code: string | null;
  /** True where it is one, which somebody judged: rules place it only where no judgement does. */
  readonly single: boolean;
}

/** A group of rules and judgements. */
export interface Settled<M extends JudgeableMember> extends Group<M> {
  /**
   * Its oldest member's. What rules hold together keeps the id that it had where its oldest is taken away from it; who is
   * left without a member's id then has one made of that.
   */
  readonly id: string;
  /** Judgements that shaped it, oldest first. */
  readonly judged: readonly JudgedPair[];
}

/** Sequences of the judgements that shaped a group, as its members' links name them. */
export function sequencesOf(judged: readonly JudgedPair[]): readonly number[] {
  return judged.map(({ sequence }) => sequence);
}

/** True for a link that names a judgement which shapes the group of its end no more: it was taken back, say. */
export function isOutdated(named: readonly number[], judged: readonly JudgedPair[]): boolean {
  return named.some((sequence) => judged.every((each) => each.sequence !== sequence));
}

/**
 * The groups that rules made, with what was judged in place: first what is judged the same, the oldest judgement
 * first, then each judged member to the group that the rules put it in, one that was judged another than somebody
 * last. No two are joined between which a "different" stands, or that have two codes. A function of the sets.
 */
export function settle<M extends JudgeableMember>(
  groups: readonly Group<M>[],
  judged: readonly JudgedPair[],
): readonly Settled<M>[] {
  const touched = groups.filter(({ members }) => members.some(({ single }) => single));
  const rest = groups.filter((group) => !touched.includes(group));
  const settled = touched.length === 0 ? [] : new Settlement(touched, judged).groups();
  return [...rest.map(unjudged), ...settled];
}

function unjudged<M extends JudgeableMember>(group: Group<M>): Settled<M> {
  return { ...group, id: group.members[0]?.id ?? '', judged: [] };
}

/** What is joined as a whole: what rules made one, without the judged ones of it; or one of these. */
interface Node<M extends JudgeableMember> {
  readonly group: Group<M>;
  readonly members: readonly M[];
}

/** Nodes that are joined. */
interface Part<M extends JudgeableMember> {
  readonly nodes: number[];
  readonly codes: Set<string>;
  readonly shapedBy: Set<JudgedPair>;
  /** Members that are of another part, whose ids what they were taken away from keeps. */
  readonly left: M[];
}

class Settlement<M extends JudgeableMember> {
  readonly #nodes: Node<M>[] = [];
  readonly #parts: Part<M>[] = [];
  /** The nodes from which each was judged different. */
  readonly #barred = new Map<number, number[]>();
  readonly #apart: Group<M>[] = [];
  /** Ids that others keep than their members. */
  readonly #kept = new Set<string>();

  constructor(groups: readonly Group<M>[], judged: readonly JudgedPair[]) {
    const own = new Map<string, { node: number; hub: number | null }>();
    for (const group of groups) {
      const plain = group.members.filter(({ single }) => !single);
      if (group.apart && plain.length > 0) this.#apart.push({ ...group, members: plain });
      const hub = group.apart ? null : this.#add(group, plain);
      for (const member of group.members)
        if (member.single) own.set(member.id, { node: this.#add(group, [member]), hub });
    }
    const pairs = judged.toSorted(bySequence).flatMap((by) => {
      const [a, b] = [own.get(by.pair[0])?.node, own.get(by.pair[1])?.node];
      return a === undefined || b === undefined ? [] : [{ a, b, by }];
    });
    const different = pairs.filter(({ by }) => by.verdict === 'different');
    for (const { a, b, by } of different) {
      this.#bar(a, b);
      this.#bar(b, a);
      this.#parts[a]?.shapedBy.add(by);
      this.#parts[b]?.shapedBy.add(by);
    }
    for (const { a, b, by } of pairs) if (by.verdict === 'same') this.#join(a, b, by);
    const taken = new Set(different.map(({ a }) => a));
    const byRules = [...own].toSorted(
      ([a, one], [b, other]) =>
        Number(taken.has(one.node)) - Number(taken.has(other.node)) || (a < b ? -1 : 1),
    );
    for (const [, { node, hub }] of byRules) if (hub !== null) this.#join(node, hub, null);
    for (const { members } of groups) {
      const [oldest] = members;
      const placed = own.get(oldest?.id ?? '');
      if (oldest?.single && placed) this.#keepId(oldest, placed);
    }
  }

  #keepId(oldest: M, { node, hub }: { readonly node: number; readonly hub: number | null }): void {
    const stays = hub === null ? undefined : this.#parts[hub];
    if (stays === undefined || stays === this.#parts[node]) return;
    stays.left.push(oldest);
    this.#kept.add(oldest.id);
  }

  groups(): readonly Settled<M>[] {
    const made = [...new Set(this.#parts)].flatMap((part) => this.#groupOf(part));
    return [...made, ...this.#apart.map(unjudged)];
  }

  #groupOf({ nodes, shapedBy, left }: Part<M>): readonly Settled<M>[] {
    const filled = nodes
      .flatMap((node) => this.#nodes[node] ?? [])
      .filter(({ members }) => members.length > 0);
    const [first] = filled;
    if (first === undefined) return [];
    const members = filled.flatMap((node) => node.members).toSorted(byAge);
    const judged = [...shapedBy].toSorted(bySequence);
    const id = this.#idOf(members, left);
    const reasons = [...new Set(filled.map(({ group }) => group.reason))].sort().join('; ');
    return [
      judged.length === 0
        ? { ...first.group, id, members, apart: false, judged }
        : {
            ...{ id, members },
            rule: 'judgement',
            reason: [tell(judged), ...(reasons === '' ? [] : [reasons])].join('; '),
            score: 1,
            apart: false,
            judged,
          },
    ];
  }

  #idOf(members: readonly M[], left: readonly M[]): string {
    const own = members.filter(({ id }) => !this.#kept.has(id));
    const [oldest] = [...own, ...left].toSorted(byAge);
    return oldest?.id ?? identify('taken away', members[0]?.id);
  }

  #add(group: Group<M>, members: readonly M[]): number {
    const node = this.#nodes.push({ group, members }) - 1;
    const codes = new Set(members.flatMap(({ code }) => code ?? []));
    this.#parts.push({ nodes: [node], codes, shapedBy: new Set(), left: [] });
    return node;
  }

  #bar(node: number, from: number): void {
    const bars = this.#barred.get(node) ?? [];
    this.#barred.set(node, [...bars, from]);
  }

  #join(a: number, b: number, by: JudgedPair | null): void {
    const [left, right] = [this.#parts[a], this.#parts[b]];
    if (left === undefined || right === undefined) return;
    if (left !== right && this.#isBarred(left, right)) return;
    if (by !== null) left.shapedBy.add(by);
    if (left === right) return;
    left.nodes.push(...right.nodes);
    for (const code of right.codes) left.codes.add(code);
    for (const each of right.shapedBy) left.shapedBy.add(each);
    for (const node of right.nodes) this.#parts[node] = left;
  }

  #isBarred(left: Part<M>, right: Part<M>): boolean {
    if (new Set([...left.codes, ...right.codes]).size > 1) return true;
    return left.nodes.some((node) => this.#barred.get(node)?.some((other) => this.#parts[other] === right));
  }
}

function bySequence(a: JudgedPair, b: JudgedPair): number {
  return a.sequence - b.sequence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function tell(judged: readonly JudgedPair[]): string {
  const tellOf = (verdict: JudgedPair['verdict'], how: string) => {
    const numbers = judged.filter((each) => each.verdict === verdict).map(({ sequence }) => sequence);
    return numbers.length === 0 ? [] : [`${how} (judgement ${numbers.join(', ')})`];
  };
  return [...tellOf('same', 'judged the same'), ...tellOf('different', 'judged different')].join(', ');
}
