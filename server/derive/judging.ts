import { identify } from '../document/identifier.ts';
import { ArgumentError, ContradictionError, UnknownIdError } from '../errors.ts';
import {
  type CountedMove,
  countMoved,
  findJudged,
  findJudgements,
  type Judgeable,
  type Judgement,
  type Move,
  undoJudgement,
  type Verdict,
  writeJudgement,
} from '../graph/judgements.ts';
import { closeBatch, nextSequence } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { type JudgedPair, settle } from '../identity/settlement.ts';
import { type Graph, NOTHING } from './batch.ts';
import { applyPlan, type EntityPlan, type NameOf, planEntities } from './entities.ts';
import type { Told } from './namesakes.ts';
import { groupBy } from './order.ts';

/** One of a pair: an occurrence, or an entity (by a present or past id), for which its oldest occurrence stands. */
export type End = { readonly occurrence: string } | { readonly entity: string };

/** What somebody decides about two occurrences. */
export interface Decision {
  /** Of a "different" about two occurrences of one entity the first is taken away from it. */
  readonly pair: readonly [End, End];
  readonly verdict: Exclude<Verdict, 'undo'>;
  readonly author: string;
  readonly why: string;
}

/** What a judgement changes. */
export interface Consequence {
  /** Null where it was only asked what would move. */
  readonly judgement: Judgement | null;
  /** Occurrences that become another entity's, by the two entities. */
  readonly moved: readonly CountedMove[];
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
    if (verdict === 'undecided') return { judgement, plan: null };
    const plan = await planBlocks(transaction, [first.block, second.block], nameOf);
    refuseContradiction(plan, { id: judgement.id, verdict, pair: [first.occurrence, second.occurrence] });
    return { judgement, plan };
  });
}

/** What is taken back, by whom and why. */
export interface Undoing {
  /** Id of a judgement, which may be an undo itself. */
  readonly judgement: string;
  readonly author: string;
  readonly why: string;
}

/**
 * Takes a judgement back, or an undo of one, which brings that into force again: the entities are as if what is taken
 * back had never been.
 * @throws UnknownIdError for an id of no judgement.
 * @throws ContradictionError for what was taken back already, and where something would come into force again that
 * later judgements contradict.
 */
export function undo(
  graph: Graph,
  { judgement: id, author, why }: Undoing,
  at: string,
  nameOf: NameOf,
  preview = false,
): Promise<Consequence> {
  return inOneTransaction(graph, at, preview, async (transaction, sequence) => {
    const [undone] = await findJudgements(transaction, { judgements: [id] });
    if (undone === undefined) throw new UnknownIdError('judgement', id);
    if (undone.superseded !== null)
      throw new ContradictionError(`judgement ${undone.sequence} was taken back already`, {
        id: identify('judgement', undone.superseded),
        sequence: undone.superseded,
      });
    const judgement = {
      id: identify('judgement', sequence),
      sequence,
      verdict: 'undo',
      author,
      why,
      at,
    } as const;
    await undoJudgement(transaction, { judgement, undone: id });
    const { base, blocks } = undone;
    if (base.verdict === 'undecided') return { judgement, plan: null };
    const plan = await planBlocks(transaction, blocks, nameOf);
    if (base.distance % 2 === 1) refuseContradiction(plan, base);
    return { judgement, plan };
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

function planBlocks(
  transaction: Transaction,
  blocks: readonly string[],
  nameOf: NameOf,
): Promise<EntityPlan> {
  return planEntities(transaction, { came: [], reduced: [...new Set(blocks)] }, nameOf);
}

/** Throws where the others that are in force contradict it. */
function refuseContradiction(
  { ruled, judged }: EntityPlan,
  { id, verdict, pair }: Pick<Judgement, 'id' | 'verdict'> & { readonly pair: readonly [string, string] },
): void {
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

/** Thrown to take back all that a preview wrote. */
class Previewed extends Error {
  constructor(readonly consequence: Consequence) {
    super('only asked what would move');
  }
}

/** What a judgement leads to; without a plan it moves nothing. */
interface Judged {
  readonly judgement: Judgement;
  readonly plan: EntityPlan | null;
}

async function inOneTransaction(
  graph: Graph,
  at: string,
  preview: boolean,
  work: (transaction: Transaction, sequence: number) => Promise<Judged>,
): Promise<Consequence> {
  try {
    return await graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, at);
      const { judgement, plan } = await work(transaction, sequence);
      const moved = await countMoved(transaction, { moved: plan === null ? [] : movesOf(plan) });
      if (preview) throw new Previewed({ judgement: null, moved });
      if (plan !== null) await applyPlan(transaction, sequence, plan, []);
      await closeBatch(transaction, { sequence, what: NOTHING });
      return { judgement, moved };
    });
  } catch (error) {
    if (error instanceof Previewed) return error.consequence;
    throw error;
  }
}

function movesOf({ changed }: EntityPlan): Move[] {
  const moves = changed.flatMap(({ present: from, entity: to, occurrence }) =>
    from === null ? [] : [{ from, to, occurrence }],
  );
  return [...groupBy(moves, ({ from, to }) => `${from}\n${to}`).values()].flatMap((alike) =>
    alike
      .slice(0, 1)
      .map(({ from, to }) => ({ from, to, occurrences: alike.map((each) => each.occurrence) })),
  );
}
