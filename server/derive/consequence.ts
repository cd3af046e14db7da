import {
  type CountedMove,
  countMoved,
  type Judgement,
  type Move,
  type Regrouped,
  type ReportKind,
} from '../graph/judgements.ts';
import { closeBatch, nextSequence } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { readStatementsById, type StatementDetail } from '../graph/statements.ts';
import { type Graph, NOTHING } from './batch.ts';
import { applyPlan, type EntityPlan } from './entities.ts';
import { groupBy } from './order.ts';

/** What a judgement changes. */
export interface Consequence {
  /** Null where it was only asked what would change. */
  readonly judgement: Judgement | null;
  /** Occurrences that become another entity's, by the two entities. */
  readonly moved: readonly CountedMove[];
  /** Reports that come to be of another event or utterance, by the two. */
  readonly regrouped: readonly RegroupedReports[];
  /** The statement that it is about, as it stands then; null for a pair. */
  readonly statement: StatementDetail | null;
}

export interface RegroupedReports extends Regrouped {
  readonly of: ReportKind;
}

/** What a judgement leads to: entities that are to be brought in line; reports, or a statement, that are. */
export interface Judged {
  readonly judgement: Judgement;
  /** Absent where no entity changes. */
  readonly plan?: EntityPlan;
  readonly regrouped?: readonly RegroupedReports[];
  /** Its id; absent for a pair. */
  readonly statement?: string;
}

/** Thrown to take back all that a preview wrote. */
class Previewed extends Error {
  constructor(readonly consequence: Consequence) {
    super('only asked what would change');
  }
}

/** Does what a judgement takes in one transaction, with one entry in the ledger; a preview is taken back as a whole. */
export async function inOneTransaction(
  graph: Graph,
  at: string,
  preview: boolean,
  work: (transaction: Transaction, sequence: number) => Promise<Judged>,
): Promise<Consequence> {
  try {
    return await graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, at);
      const { judgement, plan, regrouped = [], statement: id } = await work(transaction, sequence);
      const moved = await countMoved(transaction, { moved: plan === undefined ? [] : movesOf(plan) });
      const statements = id === undefined ? [] : [id];
      const [read] = await readStatementsById(transaction, { statements, withText: true, asOf: null });
      const statement = read?.detail ?? null;
      if (preview) throw new Previewed({ judgement: null, moved, regrouped, statement });
      if (plan !== undefined) await applyPlan(transaction, sequence, plan, []);
      await closeBatch(transaction, { sequence, what: NOTHING });
      return { judgement, moved, regrouped, statement };
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
