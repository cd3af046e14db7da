import type { StanceValue } from '../document/document.ts';
import { identify } from '../document/identifier.ts';
import { ArgumentError, ContradictionError, UnknownIdError } from '../errors.ts';
import {
  type Corrected,
  type CorrectionInForce,
  findCorrectable,
  readCorrected,
  writeCorrection,
} from '../graph/corrections.ts';
import { type CorrectionVerdict, findJudgements } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { Graph } from './batch.ts';
import { type Consequence, inOneTransaction, type Judged } from './consequence.ts';
import { deriveCorrected, isOnTarget, namesSomebody } from './corrections.ts';
import { tellCorrectionEffect } from './effects.ts';
import type { NameOf } from './entities.ts';
import type { EntityEnd } from './judging.ts';

/** What somebody decides about a statement. */
export interface Correction {
  /** Its id. */
  readonly statement: string;
  readonly verdict: CorrectionVerdict;
  /**
   * The speaker or target: an occurrence in the statement's text, or an entity that the text speaks of. Null for
   * verdicts that name nobody.
   */
  readonly whom: EntityEnd | null;
  /** Of "target is" and "stance is"; null for the others. */
  readonly stance: StanceValue | null;
  readonly author: string;
  readonly why: string;
}

/**
 * Corrects what extraction made of a statement, or confirms it: one transaction, one entry in the ledger. What was
 * extracted stays and counts no more. What stands already is not written again. With `preview` nothing is written: it
 * tells how the statement would stand, and a contradiction.
 * @throws UnknownIdError for an id that names nothing that counts.
 * @throws ArgumentError for somebody whom the statement's text does not speak of, and a stance to what is no target.
 * @throws ContradictionError where a correction in force says otherwise.
 */
export function correct(
  graph: Graph,
  correction: Correction,
  at: string,
  nameOf: NameOf,
  preview = false,
): Promise<Consequence> {
  return inOneTransaction(graph, at, preview, async (transaction, sequence) => {
    const { statement, verdict, stance, author, why } = correction;
    refuseIncomplete(correction);
    const [whom, found] = await whomOf(transaction, correction);
    const about = [`Statement:${statement}`];
    const tell: Judged['tell'] = ({ statement: then }) =>
      tellCorrectionEffect(verdict, found.reviewed, then?.statement.reviewed ?? null);
    const standing = found.corrections.find((each) => isEqual(each, { verdict, whom, stance }));
    if (standing !== undefined) {
      const [stands] = await findJudgements(transaction, { judgements: [standing.id] });
      if (stands !== undefined) return { judgement: stands, about, stood: true, tell, statement };
    }
    refuseContradicted({ verdict, whom, stance }, found.corrections);
    if ((verdict === 'target is not' || verdict === 'stance is') && !isTarget(found, whom))
      throw new ArgumentError('whom', 'is no target of the statement');
    const judgement = { id: identify('judgement', sequence), sequence, verdict, author, why, at };
    await writeCorrection(transaction, {
      judgement: { ...judgement, stance },
      statement,
      whom: whom === null ? [] : [whom],
    });
    await deriveCorrected(transaction, sequence, [statement], nameOf);
    return { judgement, about, tell, statement };
  });
}

/** Throws where another correction of the statement that is in force says otherwise. */
export function refuseContradicted(correction: Decided, others: readonly CorrectionInForce[]): void {
  const bars = others.filter((other) => contradicts(correction, other));
  const bar = bars.find(({ verdict }) => verdict === 'not a statement') ?? bars[0];
  if (bar !== undefined) throw new ContradictionError(SAYS[bar.verdict], bar);
}

type Decided = Pick<CorrectionInForce, 'verdict' | 'whom' | 'stance'>;

const SAYS: Readonly<Record<CorrectionVerdict, string>> = {
  'speaker is': 'somebody else was judged to be the speaker',
  'speaker is nobody': 'it was judged to have no speaker',
  'target is': 'that was judged to be a target, with another stance or at all',
  'target is not': 'that was judged to be no target',
  'stance is': 'the stance to that target was judged otherwise',
  'not a statement': 'it was judged to be no statement',
  confirmed: 'it was judged to be a statement',
};

/** What is no statement has nothing to be corrected; beside that only what is about one field can contradict. */
function contradicts(one: Decided, other: Decided): boolean {
  if (other.verdict === 'not a statement') return one.verdict !== 'not a statement';
  if (fieldOf(one) !== fieldOf(other)) return false;
  if (one.verdict === 'target is not' || other.verdict === 'target is not')
    return one.verdict !== other.verdict;
  return isOnTarget(one.verdict) ? one.stance !== other.stance : !isSame(one, other);
}

function isEqual(one: Decided, other: Decided): boolean {
  return isSame(one, other) && one.stance === other.stance;
}

function isSame(one: Decided, other: Decided): boolean {
  return one.verdict === other.verdict && one.whom === other.whom;
}

function fieldOf({ verdict, whom }: Decided): string {
  if (isOnTarget(verdict)) return `target ${whom}`;
  return verdict.startsWith('speaker') ? 'speaker' : 'being a statement';
}

function refuseIncomplete({ verdict, whom, stance }: Correction): void {
  const refuse = (argument: string, given: boolean, needed: boolean) => {
    if (given !== needed)
      throw new ArgumentError(
        argument,
        `is ${needed ? 'missing' : 'not taken'} where "${verdict}" is decided`,
      );
  };
  refuse('whom', whom !== null, namesSomebody(verdict));
  refuse('stance', stance !== null, verdict === 'target is' || verdict === 'stance is');
}

/** The occurrence that is meant, one that the statement is linked to before others; and the statement. */
async function whomOf(
  transaction: Transaction,
  { statement, verdict, whom }: Correction,
): Promise<readonly [string | null, Corrected]> {
  const [found] = await findCorrectable(transaction, {
    statement,
    named: {
      entities: whom !== null && 'entity' in whom ? [whom.entity] : [],
      occurrences: whom !== null && 'occurrence' in whom ? [whom.occurrence] : [],
    },
  });
  const [corrected] = await readCorrected(transaction, { statements: [statement] });
  if (found === undefined || corrected === undefined)
    throw new UnknownIdError('statement', statement, 'statement');
  if (whom === null) return [null, corrected];
  const [kind, id] = 'entity' in whom ? ['entity', whom.entity] : ['occurrence', whom.occurrence];
  if (!found.known) throw new UnknownIdError('whom', id, kind);
  const links = isOnTarget(verdict) ? corrected.about : corrected.said;
  const linked = found.whom.find((each) => links.some(({ occurrence }) => occurrence === each));
  const meant = linked ?? found.whom[0];
  if (meant === undefined) throw new ArgumentError('whom', "is not spoken of in the statement's text");
  return [meant, corrected];
}

function isTarget({ about }: Corrected, whom: string | null): boolean {
  return about.some(({ occurrence, superseded }) => occurrence === whom && superseded === null);
}
