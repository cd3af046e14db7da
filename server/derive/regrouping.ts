import type { ComparedRow, Regrouped } from '../graph/judgements.ts';
import type { Group } from '../identity/partition.ts';
import type { JudgeableMember, JudgedPair } from '../identity/settlement.ts';
import { groupBy } from './order.ts';

/** What became of groups of reports, of events or of utterances, when they were derived. */
export interface Regrouping {
  /** Links, pairs and proposals that differed. */
  readonly changed: number;
  readonly moved: readonly Regrouped[];
  /** The groups that were looked at, as the rules alone make them. */
  readonly ruled: readonly Group<JudgeableMember>[];
  /** What was judged of these, in force. */
  readonly judged: readonly JudgedPair[];
}

/** Judgements of which both ends count. */
export function judgedOf(compared: readonly ComparedRow[]): JudgedPair[] {
  return compared.flatMap(({ id, sequence, verdict, ends }) => {
    const [first, second] = ends;
    if (first === undefined || second === undefined || !first.counts || !second.counts) return [];
    return [{ id, sequence, verdict, pair: [first.id, second.id] as const }];
  });
}

/** All that judgements name and that counts. */
export function partnersOf(compared: readonly ComparedRow[]): ComparedRow['ends'] {
  return compared.flatMap(({ ends }) => ends.filter(({ counts }) => counts));
}

/** How many left which for which; what came anew, or stays for other reasons, left none. */
export function countMoves(
  moves: readonly { readonly from: string | null; readonly to: string }[],
): Regrouped[] {
  const left = moves.flatMap(({ from, to }) => (from === null || from === to ? [] : [{ from, to }]));
  return [...groupBy(left, ({ from, to }) => `${from}\n${to}`).values()].flatMap((alike) =>
    alike.slice(0, 1).map((move) => ({ ...move, reports: alike.length })),
  );
}
