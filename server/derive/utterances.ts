import type { Transaction } from '../graph/query.ts';
import {
  linkUtterances,
  readWordings,
  retireUtterances,
  type UtteranceLink,
  unlinkStatements,
  type WordedStatement,
} from '../graph/utterances.ts';
import { byAge } from '../identity/partition.ts';
import { groupBy } from './order.ts';

export interface TouchedStatements {
  readonly statements: readonly string[];
  readonly wordings: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Brings utterances in line with what is stored: statements of one wording are one, every other is one by itself;
 * the id is the oldest statement's. For what was `touched`, or for everything where it is null. Writes only what
 * differs, and returns how many links that was.
 */
export async function deriveUtterances(
  transaction: Transaction,
  sequence: number,
  touched: TouchedStatements | null,
): Promise<number> {
  const left = await unlinkStatements(transaction, { sequence, statements: touched?.gone ?? [] });
  const statements = await readWordings(transaction, {
    wordings: touched?.wordings ?? null,
    statements: touched?.statements ?? null,
  });
  const groups = groupBy(statements, (statement) => statement.wording ?? statement.id);
  const changed = [...groups.values()].flatMap(want).filter((link) => link.present !== link.utterance);
  await linkUtterances(transaction, { sequence, links: changed.map(({ present, ...link }) => link) });
  const now = new Map<string, string | null>(left.map(({ utterance }) => [utterance, null]));
  for (const { present, utterance } of changed) if (present !== null) now.set(present, utterance);
  await retireUtterances(transaction, {
    sequence,
    utterances: [...now].map(([id, to]) => ({ id, now: to })),
  });
  return changed.length;
}

function want(members: readonly WordedStatement[]): (UtteranceLink & { present: string | null })[] {
  const oldest = members.toSorted(byAge)[0];
  const grounds =
    members.length > 1
      ? { rule: 'utterance/wording', reason: 'equal words by a speaker of the same name' }
      : { rule: 'utterance/alone', reason: 'no other report has these words' };
  return members.map((member) => ({
    statement: member.id,
    utterance: oldest?.id ?? member.id,
    present: member.utterance,
    ...grounds,
  }));
}
