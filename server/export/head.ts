import type { TotalsRow } from '../graph/statements.ts';

/** What an export says of itself. */
export interface Head {
  /** The StatementFilter that selects it, without what filters nothing. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Sequence of the ledger that it stands on: the same query with this `asOf` selects the same. */
  readonly asOf: number;
  /** When it was made: an ISO time in UTC. */
  readonly made: string;
  /** Origin of the server whose page shows the statements ("http://127.0.0.1:4000"). */
  readonly server: string;
  /** Versions of Ujar and of its extractor. */
  readonly program: string;
  readonly extractor: string;
  readonly totals: TotalsRow;
  /** How many of the statements somebody confirmed or corrected. */
  readonly reviewed: number;
}

/** What every export says, whatever its form: "machine-extracted, 12 of 340 reviewed". */
export function noticeOf({ reviewed, totals }: Pick<Head, 'reviewed' | 'totals'>): string {
  return `machine-extracted, ${reviewed} of ${totals.reports} reviewed`;
}

/** The head as exports hold it: one object, keys in snake_case as the columns are. */
export function headFields(head: Head): Readonly<Record<string, unknown>> {
  const { query, asOf, made, server, program, extractor, totals, reviewed } = head;
  return {
    notice: noticeOf(head),
    ...{ query, as_of: asOf, made, server, program, extractor },
    ...{ reports: totals.reports, utterances: totals.utterances, reviewed },
    unplaced: { no_date: totals.noDate, no_target: totals.noTarget, no_speaker: totals.noSpeaker },
  };
}
