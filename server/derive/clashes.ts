import { readReportsById } from '../graph/events.ts';
import { findJudged, type Judgeable, type PairVerdict } from '../graph/judgements.ts';
import type { Transaction } from '../graph/query.ts';
import { readProfiles } from '../graph/review.ts';
import { readStatementsById } from '../graph/statements.ts';
import { clashesOfOne, clashesOfProfiles, clashesOfTwo, type Judged } from '../identity/clashes.ts';
import { readHeldOffices } from './holders.ts';

/** Occurrences of each that are looked at for its names and countries. */
const PROFILED = 50;

/** What two that are now two entities, and would be one, have that one can't have: a sentence each. */
export async function clashesOfSame(
  transaction: Transaction,
  pair: readonly [Judgeable, Judgeable],
): Promise<readonly string[]> {
  const [first, second] = pair;
  if (first.entity === second.entity) return [];
  const [a, b] = await withOffices(transaction, pair);
  const profiles = await readProfiles(transaction, {
    entities: [first.entity, second.entity],
    most: PROFILED,
  });
  const [one, other] = pair.map(({ entity }) => profiles.find(({ id }) => id === entity));
  return [...clashesOfOne(a, b), ...(one && other ? clashesOfProfiles(one, other) : [])];
}

/** What two that have become two entities have that two can't have. */
export async function clashesOfDifferent(
  transaction: Transaction,
  pair: readonly [Judgeable, Judgeable],
): Promise<readonly string[]> {
  const now = await findJudged(transaction, {
    named: { entities: [], occurrences: pair.map(({ occurrence }) => occurrence) },
  });
  const [first, second] = pair.map(({ occurrence }) => now.find((each) => each.occurrence === occurrence));
  if (first === undefined || second === undefined || first.entity === second.entity) return [];
  const [a, b] = await withOffices(transaction, [first, second]);
  return clashesOfTwo(a, b);
}

async function withOffices(
  transaction: Transaction,
  pair: readonly [Judgeable, Judgeable],
): Promise<readonly [Judged, Judged]> {
  const offices = await readHeldOffices(
    transaction,
    pair.map(({ entity }) => entity),
  );
  const judgedOf = ({ name, kind, entity }: Judgeable): Judged => ({
    name,
    kind,
    offices: offices.get(entity) ?? [],
  });
  return [judgedOf(pair[0]), judgedOf(pair[1])];
}

/** What two reports that would tell one event, or report one utterance, tell otherwise. */
export async function clashesOfReports(
  transaction: Transaction,
  of: 'event' | 'utterance',
  verdict: PairVerdict,
  items: readonly string[],
): Promise<readonly string[]> {
  if (verdict !== 'same') return [];
  return of === 'event' ? clashesOfEvents(transaction, items) : clashesOfSpeakers(transaction, items);
}

async function clashesOfEvents(
  transaction: Transaction,
  items: readonly string[],
): Promise<readonly string[]> {
  const rows = await readReportsById(transaction, { reports: items, withText: false, asOf: null });
  const [one, other] = items.map((id) => rows.find((row) => row.id === id)?.report);
  if (one === undefined || other === undefined) return [];
  const days = (of: typeof one) => [of.dateFrom?.slice(0, 10) ?? '', of.dateTo?.slice(0, 10) ?? ''] as const;
  const [[from, to], [start, end]] = [days(one), days(other)];
  const areDated = from !== '' && start !== '';
  return [
    ...(one.type === other.type ? [] : [`one is told as ${one.type}, the other as ${other.type}`]),
    ...(areDated && (to < start || end < from) ? [`one is told of ${from}, the other of ${start}`] : []),
  ];
}

async function clashesOfSpeakers(
  transaction: Transaction,
  items: readonly string[],
): Promise<readonly string[]> {
  const rows = await readStatementsById(transaction, { statements: items, withText: false, asOf: null });
  const speakers = items.map((id) => rows.find((row) => row.id === id)?.detail.speakers[0]?.entity);
  const [one, other] = speakers;
  if (!one || !other || one.id === other.id) return [];
  return [`one is said by “${one.name}”, the other by “${other.name}”, who are two entities`];
}
