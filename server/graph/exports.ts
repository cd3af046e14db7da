import type { LedgerState } from './ledger.ts';
import { history } from './query.ts';
import type { ArticleHead, CountryServed, StatementDetail } from './statements.ts';

/** A version of an article as exports tell it, once for all of its statements. */
export interface ExportedArticle extends ArticleHead {
  /** Version of the extractor, and hash of what it knew. */
  readonly extractor: string;
  readonly knowledge: string;
  /** SHA-256 of the text in UTF-8, in hex. */
  readonly textHash: string;
  /** Where it was asked for. */
  readonly text: string | null;
}

/** A statement with what hangs on it. */
export interface ExportedStatement
  extends Pick<
    StatementDetail,
    'statement' | 'speakers' | 'relay' | 'targets' | 'reports' | 'place' | 'judgements'
  > {
  readonly version: string;
  /** Id of its act of speech; null for one that was judged to be no statement. */
  readonly utterance: string | null;
  /** The country that its first speaker speaks for; null for none. */
  readonly served: Omit<CountryServed, 'id'> | null;
}

export interface ExportedRow {
  readonly ledger: LedgerState;
  readonly statements: readonly ExportedStatement[];
  readonly articles: readonly ExportedArticle[];
}

/** Statements in the order of the ids, with their articles; what no answer shows any more is left out. */
export const readExported = history<{ statements: readonly string[]; withText: boolean }, ExportedRow>(
  'read-exported',
);
