import { ContradictionError } from '../errors.ts';
import type { StoredJudgement } from '../graph/judgements.ts';
import type { Group } from '../identity/partition.ts';
import { type JudgeableMember, type JudgedPair, settle } from '../identity/settlement.ts';

/** A judgement about a pair, as others may contradict it. */
export type PairJudgement = Pick<StoredJudgement['base'], 'id' | 'verdict' | 'pair'>;

/** What a judgement is held against: the groups that rules make, and all that was judged of their members. */
export interface Ruling {
  readonly ruled: readonly Group<JudgeableMember>[];
  readonly judged: readonly JudgedPair[];
}

/** @throws ContradictionError where others in force contradict the judgement. */
export function refuseContradiction({ ruled, judged }: Ruling, { id, verdict, pair }: PairJudgement): void {
  const others = judged.filter((each) => each.id !== id);
  const [one, two] = pair;
  if (one === undefined || two === undefined) return;
  if (verdict === 'different') {
    const same = others.filter((each) => each.verdict === 'same');
    const [earliest] = chainBetween(same, one, two);
    if (earliest !== undefined) throw new ContradictionError('they were judged the same', earliest);
    return;
  }
  const before = settle(ruled, others);
  const [first, second] = [one, two].map((each) => before.find(({ members }) => isAmong(members, each)));
  if (first === undefined || second === undefined || first === second) return;
  const bar = others.find(
    (each) =>
      each.verdict === 'different' &&
      [first, second].every(({ members }) => each.pair.some((end) => isAmong(members, end))),
  );
  if (bar !== undefined) throw new ContradictionError('they were judged different', bar);
  const codes = [first, second].map(({ members }) => members.find(({ code }) => code !== null)?.code);
  if (codes.every((code) => code !== undefined))
    throw new ContradictionError(`they are known by two codes, ${codes.join(' and ')}`, null);
}

function isAmong(members: readonly JudgeableMember[], id: string): boolean {
  return members.some((member) => member.single && member.id === id);
}

/** The judgements by which one of the pair is the other, oldest first; none where no chain of them leads there. */
function chainBetween(same: readonly JudgedPair[], from: string, to: string): readonly JudgedPair[] {
  const ways = new Map<string, readonly JudgedPair[]>([[from, []]]);
  for (const [at, way] of ways)
    for (const each of same) {
      if (!each.pair.includes(at)) continue;
      const other = each.pair[0] === at ? each.pair[1] : each.pair[0];
      if (!ways.has(other)) ways.set(other, [...way, each]);
    }
  return (ways.get(to) ?? []).toSorted((a, b) => a.sequence - b.sequence);
}
