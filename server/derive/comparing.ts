import { ArgumentError, UnknownIdError } from '../errors.ts';
import {
  type Comparable,
  findCompared,
  findStanding,
  type Judgement,
  markJudged,
  type PairVerdict,
  writeComparison,
} from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import { clashesOfReports } from './clashes.ts';
import type { Judged } from './consequence.ts';
import { type PairJudgement, refuseContradiction } from './contradiction.ts';
import { tellPairEffect } from './effects.ts';
import type { NameOf } from './entities.ts';
import { deriveEvents } from './events.ts';
import { deriveUtterances } from './utterances.ts';

/**
 * One of a pair of reports: an event report or a statement; or an event or an utterance (by a present or past id), for
 * which the report of that id stands, else its oldest one.
 */
export type ReportEnd =
  | { readonly report: string }
  | { readonly event: string }
  | { readonly statement: string }
  | { readonly utterance: string };

export function isReportEnd(end: object): end is ReportEnd {
  return ['report', 'event', 'statement', 'utterance'].some((key) => key in end);
}

export const TWO_KINDS = 'names things of two kinds: give two entities, two events or two utterances';

/**
 * Writes what is decided about two reports and brings their events or utterances in line.
 * @throws as `judge` does.
 */
export async function judgeReports(
  transaction: Transaction,
  pair: readonly [ReportEnd, ReportEnd],
  judgement: Judgement & { readonly verdict: PairVerdict },
  nameOf: NameOf,
): Promise<Omit<Judged, 'about'>> {
  const [first, second] = await bothOf(transaction, pair);
  if (first.of !== second.of) throw new ArgumentError('pair', TWO_KINDS);
  const items = [first.item, second.item] as const;
  if (first.item === second.item) throw new ArgumentError('pair', 'names the same report twice');
  const { id, sequence, verdict } = judgement;
  const { of } = first;
  const tell: Judged['tell'] = ({ regrouped }) => {
    const things = regrouped.reduce((sum, { reports }) => sum + reports, 0);
    return tellPairEffect(verdict, { of, things });
  };
  const ordered = verdict === 'different';
  const [standing] = await findStanding(transaction, { verdict, pair: items, ordered });
  if (standing !== undefined) return { judgement: standing, stood: true, tell };
  await writeComparison(transaction, { judgement, items });
  if (verdict === 'undecided') return { judgement, tell };
  const clashes = () => clashesOfReports(transaction, of, verdict, items);
  const made = { id, verdict, pair: items };
  return { judgement, tell, clashes, ...(await deriveCompared(transaction, sequence, items, made, nameOf)) };
}

/**
 * Brings the events or utterances of reports in line with the judgements in force about them; `made` is the one that came
 * into force, null where none did.
 * @throws ContradictionError where others in force contradict it.
 */
export async function deriveCompared(
  transaction: Transaction,
  sequence: number,
  items: readonly string[],
  made: PairJudgement | null,
  nameOf: NameOf,
): Promise<Pick<Judged, 'regrouped'>> {
  const marked = await markJudged(transaction, { items });
  const [of = 'event'] = marked.map((each) => each.of);
  const regrouping =
    of === 'event'
      ? await deriveEvents(
          transaction,
          sequence,
          {
            reports: marked.map(({ id }) => id),
            blocks: marked.flatMap(({ block }) => block ?? []),
            gone: [],
          },
          nameOf,
        )
      : await deriveUtterances(transaction, sequence, {
          came: [],
          went: [],
          reworded: marked.flatMap(({ id, version, from, to }) =>
            from === null || to === null ? [] : [{ id, version, from, to }],
          ),
        });
  if (made !== null) refuseContradiction(regrouping, made);
  return { regrouped: regrouping.moved.map((move) => ({ of, ...move })) };
}

async function bothOf(
  transaction: Transaction,
  pair: readonly [ReportEnd, ReportEnd],
): Promise<readonly [Comparable, Comparable]> {
  const idsOf = (kind: string) =>
    pair.flatMap((end) => Object.entries<string>(end).flatMap(([key, id]) => (key === kind ? id : [])));
  const found = await findCompared(transaction, {
    named: {
      reports: idsOf('report'),
      events: idsOf('event'),
      statements: idsOf('statement'),
      utterances: idsOf('utterance'),
    },
  });
  const find = (end: ReportEnd): Comparable => {
    const [[kind, id] = ['', '']] = Object.entries<string>(end);
    const whole = kind === 'event' || kind === 'utterance';
    const of = kind === 'event' || kind === 'report' ? 'event' : 'utterance';
    const comparable = found.find((each) => each.id === id && each.whole === whole && each.of === of);
    if (comparable === undefined)
      throw new UnknownIdError('pair', id, kind === 'report' ? 'event report' : kind);
    return comparable;
  };
  return [find(pair[0]), find(pair[1])];
}
