import { identify } from '../document/identifier.ts';
import { ContradictionError, UnknownIdError } from '../errors.ts';
import { readCorrected } from '../graph/corrections.ts';
import { findJudgements, isCorrection, type StoredJudgement, undoJudgement } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { Graph } from './batch.ts';
import { deriveCompared } from './comparing.ts';
import { type Consequence, inOneTransaction, type Judged } from './consequence.ts';
import { refuseContradicted } from './correcting.ts';
import { deriveCorrected } from './corrections.ts';
import { tellUndoEffect } from './effects.ts';
import type { NameOf } from './entities.ts';
import { planJudged } from './judging.ts';

/** What is taken back, by whom and why. */
export interface Undoing {
  /** Of a judgement, which may be an undo itself: its sequence in digits, or its id. */
  readonly judgement: string;
  readonly author: string;
  readonly why: string;
}

/**
 * Takes a judgement back, or an undo of one, which brings that into force again: entities and statements are as if
 * what is taken back had never been.
 * @throws UnknownIdError for an id of no judgement.
 * @throws ContradictionError for what was taken back already, and where something would come into force again that
 * later judgements contradict.
 */
export function undo(
  graph: Graph,
  { judgement: named, author, why }: Undoing,
  at: string,
  nameOf: NameOf,
  preview = false,
): Promise<Consequence> {
  return inOneTransaction(graph, at, preview, async (transaction, sequence) => {
    const own = /^\d{1,15}$/u.test(named) ? identify('judgement', Number(named)) : named;
    const [undone] = await findJudgements(transaction, { judgements: [own] });
    if (undone === undefined) throw new UnknownIdError('judgement', named, 'judgement');
    if (undone.superseded !== null)
      throw new ContradictionError(`judgement ${undone.sequence} was taken back already`, {
        sequence: undone.superseded,
      });
    const made = { id: identify('judgement', sequence), sequence, author, why, at };
    const judgement = { ...made, verdict: 'undo' } as const;
    await undoJudgement(transaction, { judgement, undone: own });
    const bring = undone.base.distance % 2 === 1;
    const tell = () => tellUndoEffect(undone.base, bring);
    const about = [`Judgement:${undone.sequence}`];
    return {
      judgement,
      about,
      tell,
      ...(await followOf(undone)(transaction, sequence, undone, bring, nameOf)),
    };
  });
}

/** What follows where the judgement that an undo comes down to is in force again (`bring`) or no more. */
type Following = (
  transaction: Transaction,
  sequence: number,
  undone: StoredJudgement,
  bring: boolean,
  nameOf: NameOf,
) => Promise<Pick<Judged, 'plan' | 'regrouped' | 'statement'>>;

function followOf({ base }: StoredJudgement): Following {
  if (isCorrection(base.verdict)) return correctAgain;
  if (base.verdict === 'undecided') return async () => ({});
  return base.compared.length > 0 ? compareAgain : judgeAgain;
}

const judgeAgain: Following = async (transaction, _, { base, blocks }, bring, nameOf) => {
  const plan = bring
    ? await planJudged(transaction, blocks, base, nameOf)
    : await planJudged(transaction, blocks, null, nameOf, base.pair);
  return { plan };
};

const compareAgain: Following = (transaction, sequence, { base: { compared, ...base } }, bring, nameOf) =>
  deriveCompared(transaction, sequence, compared, bring ? { ...base, pair: compared } : null, nameOf);

const correctAgain: Following = async (transaction, sequence, { base }, bring, nameOf) => {
  const { statement } = base;
  if (statement === null) return {};
  const [found] = await readCorrected(transaction, { statements: [statement] });
  const again = found?.corrections.find(({ id }) => id === base.id);
  if (bring && again !== undefined)
    refuseContradicted(
      again,
      (found?.corrections ?? []).filter((each) => each !== again),
    );
  await deriveCorrected(transaction, sequence, [statement], nameOf);
  return { statement };
};
