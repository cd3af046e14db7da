import { ContradictionError } from '../errors.ts';
import {
  type CountedMove,
  countMoved,
  isCorrection,
  type Judgement,
  type Move,
  type Regrouped,
  type ReportKind,
} from '../graph/judgements.ts';
import { closeBatch, type Deed, nextSequence } from '../graph/ledger.ts';
import type { Transaction } from '../graph/query.ts';
import { readStatementsById, type StatementDetail } from '../graph/statements.ts';
import { type Graph, NOTHING } from './batch.ts';
import { applyPlan, type EntityPlan } from './entities.ts';
import { groupBy } from './order.ts';

/** What speaks against a judgement. */
export interface Contradiction {
  /** A sentence. */
  readonly reason: string;
  /** Sequence of the earlier judgement that says otherwise; null where something else does. */
  readonly judgement: number | null;
  /** True where the judgement is refused for it; else it may be made all the same. */
  readonly refuses: boolean;
}

/** What a judgement changes. */
export interface Consequence {
  /** Null where it was only asked what would change. */
  readonly judgement: Judgement | null;
  /** True where `judgement` stood already and says the same: nothing was written. */
  readonly stood: boolean;
  /** A sentence: what it does. */
  readonly effect: string;
  /** Where it was only asked what would change, what speaks against it. */
  readonly contradictions: readonly Contradiction[];
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
  /** True for one that stands already: nothing is to be written. */
  readonly stood?: boolean;
  /** What it does, in a sentence, by what moves and how the statement stands then. */
  readonly tell: (moved: Pick<Consequence, 'moved' | 'regrouped' | 'statement'>) => string;
  /** What speaks against it but doesn't bar it, a sentence each, when all stands as it is to be. */
  readonly clashes?: () => Promise<readonly string[]>;
  /** The ids that it is about, as they stand on the wire. */
  readonly about: readonly string[];
  /** Absent where no entity changes. */
  readonly plan?: EntityPlan;
  readonly regrouped?: readonly RegroupedReports[];
  /** Its id; absent for a pair. */
  readonly statement?: string;
}

/** Thrown to take back all that was written. */
class Unwritten extends Error {
  constructor(readonly consequence: Consequence) {
    super('only asked what would change, or stood already');
  }
}

const NOTHING_MOVED = { moved: [], regrouped: [], statement: null, contradictions: [] } as const;

/**
 * Does what a judgement takes in one transaction, with one entry in the ledger. A preview is taken back as a whole, and tells
 * what speaks against the judgement, that for which it would be refused as well.
 */
export async function inOneTransaction(
  graph: Graph,
  at: string,
  preview: boolean,
  work: (transaction: Transaction, sequence: number) => Promise<Judged>,
): Promise<Consequence> {
  try {
    return await graph.write(async (transaction) => {
      const sequence = await nextSequence(transaction, at);
      const judged = await work(transaction, sequence);
      const { judgement, plan, regrouped = [], statement: id } = judged;
      const moved = await countMoved(transaction, { moved: plan === undefined ? [] : movesOf(plan) });
      const statements = id === undefined ? [] : [id];
      const [read] = await readStatementsById(transaction, { statements, withText: true, asOf: null });
      const statement = read?.detail ?? null;
      if (judged.stood) {
        const effect = `nothing: judgement ${judgement.sequence} says so already`;
        throw new Unwritten({ ...NOTHING_MOVED, judgement, stood: true, effect, statement });
      }
      const effect = judged.tell({ moved, regrouped, statement });
      const consequence = { stood: false, effect, moved, regrouped, statement };
      if (plan !== undefined) await applyPlan(transaction, sequence, plan, []);
      if (preview) {
        const clashes = (await judged.clashes?.()) ?? [];
        const contradictions = clashes.map((reason) => ({ reason, judgement: null, refuses: false }));
        throw new Unwritten({ ...consequence, judgement: null, contradictions });
      }
      await closeBatch(transaction, { sequence, what: NOTHING, deed: deedOf(judged) });
      return { ...consequence, judgement, contradictions: [] };
    });
  } catch (error) {
    if (error instanceof Unwritten) return error.consequence;
    if (preview && error instanceof ContradictionError) return refused(error);
    throw error;
  }
}

function refused({ message: reason, judgement }: ContradictionError): Consequence {
  const contradictions = [{ reason, judgement, refuses: true }];
  return {
    ...NOTHING_MOVED,
    judgement: null,
    stood: false,
    effect: 'nothing: it is refused',
    contradictions,
  };
}

function deedOf({ judgement: { sequence, verdict, author, why }, about }: Judged): Deed {
  const did = verdict === 'undo' ? 'undo' : isCorrection(verdict) ? 'correct' : 'judge';
  const summary = why === '' ? verdict : `${verdict}: ${why}`;
  return { by: author, did, ids: [`Judgement:${sequence}`, ...about], summary };
}

function movesOf({ changed }: EntityPlan): Move[] {
  const moves = changed.flatMap(({ present: from, entity: to, occurrence }) =>
    from === null || from === to ? [] : [{ from, to, occurrence }],
  );
  return [...groupBy(moves, ({ from, to }) => `${from}\n${to}`).values()].flatMap((alike) =>
    alike
      .slice(0, 1)
      .map(({ from, to }) => ({ from, to, occurrences: alike.map((each) => each.occurrence) })),
  );
}
