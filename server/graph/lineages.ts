import type { Act, EventClass, Language, StanceValue } from '../document/document.ts';
import type { LedgerState } from './ledger.ts';
import { history } from './query.ts';
import type { ArticleHead, FilterParameters, SpanList, UtteranceDetail } from './statements.ts';

/** A statement that reports an utterance, with its article. */
export interface ReportRow {
  readonly id: string;
  readonly contents: readonly string[];
  readonly spans: SpanList;
  /** Why it is one of the utterance's. */
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
  readonly article: ArticleHead;
}

export interface UtteranceRow {
  /** The id that was asked for, a past one maybe. */
  readonly asked: string;
  readonly utterance: UtteranceDetail;
  readonly reports: readonly ReportRow[];
}

export const readUtterances = history<{ utterances: readonly string[] }, UtteranceRow>(
  'read-utterances',
  'utterances',
);

/** A statement of one speaker on one target. */
export interface PositionRow {
  readonly id: string;
  readonly utterance: string;
  readonly language: Language;
  readonly act: Act;
  readonly contents: readonly string[];
  readonly spans: SpanList;
  readonly stance: StanceValue;
  readonly stanceConfidence: number;
  readonly confidence: number;
  readonly about: readonly string[];
  readonly events: readonly EventClass[];
  /** Null without a date. */
  readonly day: string | null;
  /** By which clock the day is told. */
  readonly clock: FilterParameters['clock'] | null;
  readonly version: string;
  readonly position: number;
}

export const readPositions = history<
  {
    readonly statements: readonly string[];
    readonly target: string;
    readonly clock: FilterParameters['clock'];
  },
  { readonly ledger: LedgerState; readonly positions: readonly PositionRow[] }
>('read-positions');
