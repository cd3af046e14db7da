import type { Transaction } from '../graph/query.ts';
import {
  type AlikeStatements,
  linkUtterances,
  readAlike,
  readWordings,
  retireUtterances,
  type UtteranceLink,
  unlinkStatements,
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
  const groups = groupBy(statements, (each) => each.wording ?? each.id);
  const changed = await withIds(transaction, [...groups.values()].flatMap(misplaced));
  await linkUtterances(transaction, { sequence, links: changed.map(({ present, ...link }) => link) });
  const now = new Map<string, string | null>(left.map(({ utterance }) => [utterance, null]));
  for (const { present, utterance } of changed) if (present !== null) now.set(present, utterance);
  await retireUtterances(transaction, {
    sequence,
    utterances: [...now].map(([id, to]) => ({ id, now: to })),
  });
  return changed.length;
}

/** Statements that are not of the utterance that they should be of. */
interface Misplaced extends Omit<UtteranceLink, 'statement'> {
  readonly alike: AlikeStatements;
}

function misplaced(members: readonly AlikeStatements[]): Misplaced[] {
  const oldest = members.toSorted(byAge)[0];
  const reports = members.reduce((sum, { statements }) => sum + statements, 0);
  const grounds =
    reports > 1
      ? { rule: 'utterance/wording', reason: 'equal words by a speaker of the same name' }
      : { rule: 'utterance/alone', reason: 'no other report has these words' };
  return members
    .filter((alike) => alike.utterance !== oldest?.id)
    .map((alike) => ({ alike, utterance: oldest?.id ?? alike.id, ...grounds }));
}

async function withIds(
  transaction: Transaction,
  found: readonly Misplaced[],
): Promise<(UtteranceLink & { readonly present: string | null })[]> {
  const several = found.flatMap(({ alike }) =>
    alike.wording === null || alike.statements === 1 ? [] : [{ ...alike, wording: alike.wording }],
  );
  const rows = several.map(({ wording, utterance }) => ({ wording, utterance: utterance ?? '' }));
  const read = await readAlike(transaction, { rows });
  const ids = new Map(read.map((each) => [several[each.row]?.id, each.ids]));
  return found.flatMap(({ alike, ...link }) =>
    (ids.get(alike.id) ?? [alike.id]).map((statement) => ({ ...link, statement, present: alike.utterance })),
  );
}
