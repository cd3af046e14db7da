import type { Join } from '../identity/grouping.ts';
import { type Relation, relate } from '../identity/sameness.ts';
import type { Wording, Wordings } from './wordings.ts';

/** Two wordings that are to be one, and why. */
export type JoinedPair = Join & Pick<Relation, 'rule' | 'reason'>;

/** Why statements of one wording are of one utterance. */
export const EQUAL = {
  rule: 'utterance/equal',
  reason: 'the same words by a speaker of the same name on the same days',
  score: 1,
};

/** Wordings and all that hang together with them by joins, whatever the whole groups refuse. */
export interface Component {
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly joins: readonly JoinedPair[];
}

/** What hangs together with the `seeds`, those that count no more included: over them others hung together. */
export async function readComponent(wordings: Wordings, seeds: readonly string[]): Promise<Component> {
  const members = new Map<string, Wording>();
  const joins = new Map<string, JoinedPair>();
  for (let front = [...new Set(seeds)]; front.length > 0; ) {
    const own = await wordings.read(front);
    for (const [wording, each] of own) members.set(wording, each);
    const found = await pairsOf(wordings, front);
    const others = await wordings.read(found.map(({ other }) => other));
    const next = new Set<string>();
    for (const { wording, other, copied } of found) {
      const [one, two] = [own.get(wording), others.get(other)];
      if (one === undefined || two === undefined || !(two.counts || seeds.includes(other))) continue;
      const join = joinOf(one, two, copied);
      if (join === null) continue;
      joins.set(`${join.left} ${join.right}`, join);
      if (!members.has(other)) next.add(other);
    }
    front = [...next];
  }
  const counting = [...joins.values()].filter(
    ({ left, right }) => members.get(left)?.counts && members.get(right)?.counts,
  );
  return { wordings: members, joins: counting };
}

/** Those of the wordings that are to be one with another by their words. */
export async function findJoined(wordings: Wordings, asked: readonly string[]): Promise<string[]> {
  const neighbours = await wordings.neighbours(asked);
  const read = await wordings.read(
    [...neighbours].flatMap(([wording, others]) => (others.length > 0 ? [wording, ...others] : [])),
  );
  return asked.filter((wording) => {
    const one = read.get(wording);
    return neighbours.get(wording)?.some((other) => {
      const two = read.get(other);
      return one !== undefined && two?.counts && joinOf(one, two, false) !== null;
    });
  });
}

interface FoundPair {
  readonly wording: string;
  readonly other: string;
  readonly copied: boolean;
}

async function pairsOf(wordings: Wordings, front: readonly string[]): Promise<FoundPair[]> {
  const asked = new Set(front);
  const pairs = new Map<string, FoundPair>();
  for (const [wording, others] of await wordings.neighbours(front))
    for (const other of others) pairs.set(`${wording} ${other}`, { wording, other, copied: false });
  for (const { left, right } of await wordings.copied(front)) {
    if (asked.has(left)) pairs.set(`${left} ${right}`, { wording: left, other: right, copied: true });
    if (asked.has(right)) pairs.set(`${right} ${left}`, { wording: right, other: left, copied: true });
  }
  return [...pairs.values()];
}

function joinOf(one: Wording, two: Wording, copied: boolean): JoinedPair | null {
  const relation =
    one.origin === two.origin ? { band: 'join', ...EQUAL } : relate(one.reported, two.reported, copied);
  if (relation?.band !== 'join') return null;
  const [left, right] = one.wording < two.wording ? [one, two] : [two, one];
  const { score, rule, reason } = relation;
  return { left: left.wording, right: right.wording, score, rule, reason };
}
