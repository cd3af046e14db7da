import { identify } from '../document/identifier.ts';
import { ArgumentError, ContradictionError, UnknownIdError } from '../errors.ts';
import {
  findJudged,
  type Judgeable,
  type PairVerdict,
  type StoredJudgement,
  writeJudgement,
} from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import { type JudgedPair, settle } from '../identity/settlement.ts';
import type { Graph } from './batch.ts';
import { type Consequence, inOneTransaction } from './consequence.ts';
import { type EntityPlan, type NameOf, planEntities } from './entities.ts';
import type { Told } from './namesakes.ts';

/** One of a pair: an occurrence, or an entity (by a present or past id), for which its oldest occurrence stands. */
export type End = { readonly occurrence: string } | { readonly entity: string };

/** What somebody decides about two occurrences. */
export interface Decision {
  /** Of a "different" about two occurrences of one entity the first is taken away from it. */
  readonly pair: readonly [End, End];
  readonly verdict: PairVerdict;
  readonly author: string;
  readonly why: string;
}

/**
 * Judges two occurrences the same, different or undecided, and brings the entities in line: one transaction, one entry
 * in the ledger. With `preview` nothing is written: it tells what would move.
 * @throws UnknownIdError for an id that names nothing that counts.
 * @throws ContradictionError where judgements in force say otherwise.
 */
export function judge(
  graph: Graph,
  { pair, verdict, author, why }: Decision,
  at: string,
  nameOf: NameOf,
  preview = false,
): Promise<Consequence> {
  return inOneTransaction(graph, at, preview, async (transaction, sequence) => {
    const [first, second] = await bothOf(transaction, pair);
    const judgement = { id: identify('judgement', sequence), sequence, verdict, author, why, at };
    await writeJudgement(transaction, {
      judgement,
      pair: [first, second].map(({ occurrence, block }) => ({ occurrence, block })),
    });
    if (verdict === 'undecided') return { judgement, plan: null, statement: null };
    const made = { id: judgement.id, verdict, pair: [first.occurrence, second.occurrence] } as const;
    const plan = await planJudged(transaction, [first.block, second.block], made, nameOf);
    return { judgement, plan, statement: null };
  });
}

async function bothOf(
  transaction: Transaction,
  pair: Decision['pair'],
): Promise<readonly [Judgeable, Judgeable]> {
  const found = await findJudged(transaction, {
    named: {
      entities: pair.flatMap((end) => ('entity' in end ? end.entity : [])),
      occurrences: pair.flatMap((end) => ('occurrence' in end ? end.occurrence : [])),
    },
  });
  const find = (end: End): Judgeable => {
    const [id, whole] = 'entity' in end ? [end.entity, true] : [end.occurrence, false];
    const judged = found.find((each) => each.id === id && each.whole === whole);
    if (judged === undefined) throw new UnknownIdError('pair', id);
    return judged;
  };
  const [first, second] = [find(pair[0]), find(pair[1])];
  if (first.occurrence === second.occurrence)
    throw new ArgumentError('pair', 'names the same occurrence twice');
  return [first, second];
}

/** A judgement about a pair, as others may contradict it. */
type JudgedOf = Pick<StoredJudgement['base'], 'id' | 'verdict' | 'pair'>;

/**
 * What follows for the entities of the blocks; `made` is the judgement that came into force, null where none did.
 * @throws ContradictionError where others in force contradict it.
 */
export async function planJudged(
  transaction: Transaction,
  blocks: readonly string[],
  made: JudgedOf | null,
  nameOf: NameOf,
): Promise<EntityPlan> {
  const touched = { came: [], reduced: [...new Set(blocks)] };
  const plan = await planEntities(transaction, touched, nameOf);
  if (made !== null) refuseContradiction(plan, made);
  return plan;
}

function refuseContradiction({ ruled, judged }: EntityPlan, { id, verdict, pair }: JudgedOf): void {
  const others = judged.filter((each) => each.id !== id);
  if (verdict === 'different') {
    const same = others.filter((each) => each.verdict === 'same');
    const [earliest] = chainBetween(same, pair);
    if (earliest !== undefined) throw new ContradictionError('they were judged the same', earliest);
    return;
  }
  const before = settle(ruled, others);
  const [first, second] = pair.map((each) => before.find(({ members }) => isAmong(members, each)));
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

function isAmong(members: readonly Told[], id: string): boolean {
  return members.some((member) => member.single && member.id === id);
}

/** The judgements by which one of the pair is the other, oldest first; none where no chain of them leads there. */
function chainBetween(
  same: readonly JudgedPair[],
  [from, to]: readonly [string, string],
): readonly JudgedPair[] {
  const ways = new Map<string, readonly JudgedPair[]>([[from, []]]);
  for (const [at, way] of ways)
    for (const each of same) {
      if (!each.pair.includes(at)) continue;
      const other = each.pair[0] === at ? each.pair[1] : each.pair[0];
      if (!ways.has(other)) ways.set(other, [...way, each]);
    }
  return (ways.get(to) ?? []).toSorted((a, b) => a.sequence - b.sequence);
}
