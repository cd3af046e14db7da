import type { Superseded } from '../graph/articles.ts';
import type { Transaction } from '../graph/query.ts';
import { deriveEntities, type NameOf } from './entities.ts';
import { deriveUtterances } from './utterances.ts';

/** What came to count or counts no more, with what identity and utterances go by. */
export type Touched = Pick<Superseded, 'occurrences' | 'statements'>;

export const NOTHING_TOUCHED: Touched = { occurrences: [], statements: [] };

/** Brings entities and utterances in line with what a batch brought and what it took away. */
export async function deriveTouched(
  transaction: Transaction,
  sequence: number,
  { came, went }: { readonly came: Touched; readonly went: Touched },
  nameOf: NameOf,
): Promise<void> {
  await deriveEntities(
    transaction,
    sequence,
    {
      occurrences: came.occurrences.map(({ id }) => id),
      gone: went.occurrences.map(({ id }) => id),
      reduced: distinct(went.occurrences.map(({ block }) => block)),
    },
    nameOf,
  );
  await deriveUtterances(transaction, sequence, {
    statements: came.statements.map(({ id }) => id),
    wordings: distinct([...came.statements, ...went.statements].map(({ wording }) => wording)),
    gone: went.statements.map(({ id }) => id),
  });
}

/** What several versions touch, together. */
export function allTouched(parts: readonly Touched[]): Touched {
  return {
    occurrences: parts.flatMap(({ occurrences }) => occurrences),
    statements: parts.flatMap(({ statements }) => statements),
  };
}

function distinct(keys: readonly (string | null)[]): string[] {
  return [...new Set(keys.filter((key) => key !== null))];
}
