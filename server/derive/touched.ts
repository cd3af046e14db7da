import type { Superseded } from '../graph/articles.ts';
import type { Transaction } from '../graph/query.ts';
import { deriveEntities, type NameOf, type TouchedOccurrences } from './entities.ts';
import { deriveEvents } from './events.ts';
import { deriveTenures } from './offices.ts';
import { deriveUtterances, type TouchedStatement } from './utterances.ts';

/** What came to count or counts no more, with what identity, utterances and events go by. */
export interface Touched extends Pick<Superseded, 'occurrences' | 'reports'> {
  readonly statements: readonly TouchedStatement[];
}

/** What came to count. */
export interface Came extends Omit<Touched, 'occurrences'> {
  readonly occurrences: TouchedOccurrences['came'];
}

export const NOTHING_TOUCHED = {
  occurrences: [],
  statements: [],
  reports: [],
} as const satisfies Came & Touched;

/** Brings entities, utterances and events in line with what a batch brought and what it took away. */
export async function deriveTouched(
  transaction: Transaction,
  sequence: number,
  { came, went }: { readonly came: Came; readonly went: Touched },
  nameOf: NameOf,
): Promise<void> {
  await deriveEntities(
    transaction,
    sequence,
    {
      came: came.occurrences,
      gone: went.occurrences.map(({ id }) => id),
      reduced: distinct(went.occurrences.flatMap(({ block, partners }) => [block, ...partners])),
    },
    nameOf,
  );
  await deriveTenures(transaction, sequence, came.occurrences, nameOf);
  await deriveUtterances(transaction, sequence, { came: came.statements, went: went.statements });
  const reports = {
    reports: came.reports.map(({ id }) => id),
    blocks: distinct([...came.reports, ...went.reports].map(({ block }) => block)),
    gone: went.reports.map(({ id }) => id),
  };
  await deriveEvents(transaction, sequence, reports, nameOf);
}

/** What several versions touch, together. */
export function allTouched(parts: readonly Touched[]): Touched {
  return {
    occurrences: parts.flatMap(({ occurrences }) => occurrences),
    statements: parts.flatMap(({ statements }) => statements),
    reports: parts.flatMap(({ reports }) => reports),
  };
}

function distinct(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null))];
}

/** What stood there before and counts again. */
export function cameBack({ occurrences, ...rest }: Touched): Came {
  return { occurrences: { ids: occurrences.map(({ id }) => id) }, ...rest };
}
