import { identify } from '../document/identifier.ts';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import {
  findJudged,
  findStanding,
  type Judgeable,
  type PairVerdict,
  writeJudgement,
} from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import type { Graph } from './batch.ts';
import { clashesOfDifferent, clashesOfSame } from './clashes.ts';
import { isReportEnd, judgeReports, type ReportEnd, TWO_KINDS } from './comparing.ts';
import { type Consequence, inOneTransaction, type Judged } from './consequence.ts';
import { type PairJudgement, refuseContradiction } from './contradiction.ts';
import { tellPairEffect } from './effects.ts';
import { type EntityPlan, type NameOf, planEntities } from './entities.ts';

/**
 * One of a pair of entities: an occurrence, or an entity (by a present or past id), for which the occurrence of that id
 * stands, else its oldest one.
 */
export type EntityEnd = { readonly occurrence: string } | { readonly entity: string };

/** One of a pair: see `EntityEnd` and `ReportEnd`. */
export type End = EntityEnd | ReportEnd;

/** What somebody decides about two. */
export interface Decision {
  /** Of a "different" about two of one entity, event or utterance the first is taken away from it. */
  readonly pair: readonly [End, End];
  readonly verdict: PairVerdict;
  readonly author: string;
  readonly why: string;
}

/**
 * Judges two occurrences, two event reports or two statements the same, different or undecided, and brings the entities,
 * events or utterances in line: one transaction, one entry in the ledger. What stands already is not written again. With
 * `preview` nothing is written: it tells what would move and what speaks against it, a contradiction too.
 * @throws ArgumentError for two that are not of one kind, or one and the same.
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
    const judgement = { id: identify('judgement', sequence), sequence, verdict, author, why, at };
    const [one, other] = pair;
    const about = pair.map(wireOf);
    if (isReportEnd(one) && isReportEnd(other))
      return { about, ...(await judgeReports(transaction, [one, other], judgement, nameOf)) };
    if (isReportEnd(one) || isReportEnd(other)) throw new ArgumentError('pair', TWO_KINDS);
    const [first, second] = await bothOf(transaction, [one, other]);
    if (verdict === 'same') refuseUnlike(first, second);
    const both = [first.occurrence, second.occurrence] as const;
    const [standing] = await findStanding(transaction, {
      verdict,
      pair: both,
      ordered: verdict === 'different',
    });
    const tell: Judged['tell'] = ({ moved }) => {
      const things = moved.reduce((sum, { occurrences }) => sum + occurrences, 0);
      return tellPairEffect(verdict, { of: 'entity', things });
    };
    if (standing !== undefined) return { judgement: standing, about, stood: true, tell };
    const before = preview && verdict === 'same' ? await clashesOfSame(transaction, [first, second]) : [];
    await writeJudgement(transaction, {
      judgement,
      pair: [first, second].map(({ occurrence, block }) => ({ occurrence, block })),
    });
    if (verdict === 'undecided') return { judgement, about, tell };
    const made = { id: judgement.id, verdict, pair: both };
    const plan = await planJudged(transaction, [first.block, second.block], made, nameOf);
    const clashes = async () =>
      verdict === 'same' ? before : clashesOfDifferent(transaction, [first, second]);
    return { judgement, about, plan, tell, clashes };
  });
}

const ON_WIRE: Readonly<Record<string, string>> = {
  entity: 'Entity',
  occurrence: 'Occurrence',
  event: 'Event',
  report: 'EventReport',
  utterance: 'Utterance',
  statement: 'Statement',
};

/** The id of one of a pair, as it stands on the wire. */
function wireOf(end: End): string {
  return Object.entries(end)
    .map(([kind, id]) => `${ON_WIRE[kind]}:${id}`)
    .join();
}

/** Any kind may be misread for another, but a person for a country: that would give the country a person's words. */
function refuseUnlike(first: Judgeable, second: Judgeable): void {
  const kinds = [first.kind, second.kind].sort().join(' ');
  const nameOf = (kind: Judgeable['kind']) => (first.kind === kind ? first : second).name;
  if (kinds === 'country person')
    throw new ArgumentError(
      'pair',
      `names a person, ${nameOf('person')}, and a country, ${nameOf('country')}`,
    );
}

async function bothOf(
  transaction: Transaction,
  pair: readonly [EntityEnd, EntityEnd],
): Promise<readonly [Judgeable, Judgeable]> {
  const found = await findJudged(transaction, {
    named: {
      entities: pair.flatMap((end) => ('entity' in end ? end.entity : [])),
      occurrences: pair.flatMap((end) => ('occurrence' in end ? end.occurrence : [])),
    },
  });
  const find = (end: EntityEnd): Judgeable => {
    const [id, whole] = 'entity' in end ? [end.entity, true] : [end.occurrence, false];
    const judged = found.find((each) => each.id === id && each.whole === whole);
    if (judged === undefined) throw new UnknownIdError('pair', id, whole ? 'entity' : 'occurrence');
    return judged;
  };
  const [first, second] = [find(pair[0]), find(pair[1])];
  if (first.occurrence === second.occurrence)
    throw new ArgumentError('pair', 'names the same occurrence twice');
  return [first, second];
}

/**
 * What follows for the entities of the blocks; `made` is the judgement that came into force, null where none did. Of
 * `freed` occurrences, of which no judgement is left, those that have no block of their own are in none of the blocks.
 * @throws ContradictionError where others in force contradict it.
 */
export async function planJudged(
  transaction: Transaction,
  blocks: readonly string[],
  made: PairJudgement | null,
  nameOf: NameOf,
  freed: readonly string[] = [],
): Promise<EntityPlan> {
  const touched = { came: { ids: freed }, reduced: [...new Set(blocks)] };
  const plan = await planEntities(transaction, touched, nameOf);
  if (made !== null) refuseContradiction(plan, made);
  return plan;
}
