import type {
  Act,
  EntityKind,
  EventClass,
  EventStatus,
  Language,
  Precision,
  StanceValue,
  StatementKind,
} from '../document/document.ts';
import { history } from './query.ts';
import type { TenureList } from './tenures.ts';
import type { WordAsked } from './words.ts';

/**
 * The filter as the queries take it: an empty list or text filters nothing, values of a list are alternatives. Never
 * null: the server plans a query anew for each combination of kinds of values.
 */
export interface FilterParameters {
  readonly speaker: readonly string[];
  readonly target: readonly string[];
  readonly between: readonly string[];
  readonly involves: readonly string[];
  /** True: who speaks for a country by an office of state counts as that country too, and is shown as it. */
  readonly rollUp: boolean;
  /** Countries that it was spoken for by their offices of state, or who speaks for nobody else. */
  readonly spokenFor: readonly string[];
  /** Events that it is about or alone tells of. */
  readonly event: readonly string[];
  /** Where it was spoken. */
  readonly place: readonly string[];
  /** All of which the content has. */
  readonly words: readonly WordAsked[];
  readonly article: readonly string[];
  /** First and last day, both inclusive; "" for an open end. */
  readonly from: string;
  readonly to: string;
  readonly clock: 'said' | 'published' | 'learned';
  readonly kind: readonly StatementKind[];
  readonly act: readonly Act[];
  readonly stance: readonly StanceValue[];
  readonly outlet: readonly string[];
  readonly language: readonly Language[];
  readonly minConfidence: number;
  /** True: anybody who may have said it counts, as surely as they may; else the best candidate alone. */
  readonly anyCandidate: boolean;
  /** True: how sure a stance is counts only where the filter asks for a stance. */
  readonly ignoreStanceConfidence: boolean;
  readonly firstHandOnly: boolean;
  /** True: only what somebody confirmed or corrected; false: only what nobody did. */
  readonly reviewed: readonly boolean[];
}

export interface TotalsRow {
  readonly reports: number;
  readonly utterances: number;
  readonly noDate: number;
  readonly noTarget: number;
  readonly noSpeaker: number;
}

/** An entity's properties as the graph holds them. */
export interface EntityNode {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly described: boolean;
  readonly code?: string;
  readonly country?: string;
}

export interface ArticleHead {
  readonly id: string;
  readonly version: string;
  readonly address: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly language: Language;
  readonly file: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly publishedPrecision: Precision | null;
  readonly modifiedFrom: string | null;
  readonly modifiedTo: string | null;
  readonly modifiedPrecision: Precision | null;
  /** ISO time in UTC at which the text was retrieved. */
  readonly fetched: string;
  /** The address outside of its own domain that its page claims. */
  readonly claimed: string | null;
  readonly learned: string;
}

/** Four numbers a span: start and end in UTF-16 units, start and end in code points. */
export type SpanList = readonly number[];

export interface StatementNode {
  readonly id: string;
  readonly kind: StatementKind;
  readonly act: Act;
  readonly language: Language;
  readonly cue?: string;
  readonly cueSpan?: SpanList;
  readonly sources: readonly string[];
  readonly sourceSpans: SpanList;
  readonly contents: readonly string[];
  readonly contentSpans: SpanList;
  readonly saidFrom?: string;
  readonly saidTo?: string;
  readonly saidPrecision?: Precision;
  readonly saidFirst?: string;
  readonly saidText?: string;
  readonly saidSpan?: SpanList;
  readonly saidReason?: string;
  readonly confidence: number;
  readonly rule: string;
  readonly position: number;
  readonly reviewed?: 'confirmed' | 'corrected' | 'rejected' | null;
}

/** An event report's properties as the graph holds them. */
export interface ReportNode {
  readonly id: string;
  readonly type: EventClass;
  readonly quad: 1 | 2 | 3 | 4;
  readonly intensity: number;
  readonly trigger: string;
  readonly triggerSpan: SpanList;
  readonly status: EventStatus;
  readonly dateFrom?: string;
  readonly dateTo?: string;
  readonly datePrecision?: Precision;
  readonly confidence: number;
  readonly rule: string;
}

/** An event report with its parties as they are now. */
export interface ReportDetail {
  readonly report: ReportNode;
  readonly parts: readonly { readonly as: 'actor' | 'recipient' | 'place'; readonly entity: EntityNode }[];
}

/** An act of speech with how many statements report it, and the outlets of these. */
export interface UtteranceDetail {
  readonly id: string;
  readonly reports: number;
  readonly outlets: readonly string[];
}

export interface StatementDetail {
  readonly statement: StatementNode;
  readonly article: ArticleHead;
  readonly speakers: readonly {
    readonly entity: EntityNode;
    readonly confidence: number;
    readonly reason: string;
    readonly roleTitle: string | null;
    readonly roleFor: EntityNode | null;
    /** Null in what an older version stored. */
    readonly roleTenure: TenureList | null;
  }[];
  readonly relay: readonly {
    readonly entity: EntityNode;
    readonly spans: SpanList;
    readonly texts: readonly string[];
  }[];
  readonly targets: readonly {
    readonly entity: EntityNode;
    readonly spans: SpanList;
    readonly texts: readonly string[];
    readonly stance: StanceValue;
    readonly stanceConfidence: number;
    readonly stanceSpans: SpanList;
    readonly stanceTexts: readonly string[];
  }[];
  /** Event reports that it is about, best first, then those that it is or alone tells, in the order of the text. */
  readonly reports: readonly (ReportDetail &
    (
      | {
          readonly about: true;
          readonly spans: SpanList;
          readonly texts: readonly string[];
          readonly stance: StanceValue;
          readonly stanceConfidence: number;
          readonly stanceSpans: SpanList;
          readonly stanceTexts: readonly string[];
        }
      | { readonly about: false }
    ))[];
  readonly place: EntityNode | null;
  /** Without an id for one that was judged to be no statement. */
  readonly utterance: Omit<UtteranceDetail, 'id'> & { readonly id: string | null };
  /** Ids of those about it that are in force, oldest first. */
  readonly judgements: readonly string[];
  /** The article's text, where it was asked for. */
  readonly text: string | null;
}

/** How statements are ordered: by a clock or by confidence, the last or largest first unless `ascending`. */
export interface StatementOrder {
  readonly by: 'said' | 'published' | 'learned' | 'confidence';
  readonly ascending: boolean;
}

/** A statement with when it was learned: the ledger's sequence, and its ISO time in UTC. */
export interface LearnedStatement {
  readonly sequence: number;
  readonly at: string;
  readonly detail: StatementDetail;
}

export const readStatementsById = history<
  { statements: readonly string[]; withText: boolean },
  { readonly id: string; readonly detail: StatementDetail }
>('read-statements-by-id');

/** For which country the first speaker of a statement speaks, and what says so. */
export interface CountryServed {
  readonly id: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly by: 'text' | 'import' | 'presumption';
  /** 0 to 1. */
  readonly confidence: number;
  /** Of a presumption, else null. */
  readonly reason: string | null;
  /** Its key; null where the text tells it: `role` of the speaker has it. */
  readonly office: string | null;
}

export const readCountriesServed = history<{ statements: readonly string[] }, CountryServed>(
  'read-countries-served',
  'statements',
);

export interface NeighbourhoodAnswer {
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly totals: TotalsRow;
  readonly pairs: readonly {
    readonly speaker: string;
    readonly target: string;
    readonly reports: number;
    readonly utterances: number;
    readonly supports: number;
    readonly opposes: number;
    readonly neutral: number;
  }[];
  readonly counts: readonly {
    readonly direction: 'BY' | 'ABOUT';
    readonly kind: EntityKind;
    readonly entities: number;
    readonly reports: number;
    readonly utterances: number;
  }[];
}

/** Statements and the acts of speech that they report. */
export interface CountRow {
  readonly reports: number;
  readonly utterances: number;
}

/** Statements by the stance that they show to a target of the filter, to any where it names none. */
export interface StanceRow {
  readonly supports: number;
  readonly opposes: number;
  readonly neutral: number;
}

/** A stretch of time; `from` and `to` are days, both inclusive. A week begins on Monday. */
export interface BinRow extends CountRow, StanceRow {
  readonly from: string;
  readonly to: string;
}

export interface BinParameters {
  readonly bucket: BinWidth;
  readonly clock: FilterParameters['clock'];
}

export type BinWidth = 'day' | 'week' | 'month' | 'year';

export interface TimelineAnswer {
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly totals: TotalsRow;
  /** In order, those that hold something. */
  readonly bins: readonly BinRow[];
  /** With an interval that no bin holds whole. */
  readonly imprecise: CountRow;
  /** Without a time on this clock. */
  readonly undated: CountRow;
}

/** A speaker's row or a target's column, with all that it holds. */
export interface MatrixSide extends CountRow {
  readonly entity: EntityNode;
}

export interface MatrixCell extends CountRow, StanceRow {
  readonly row: string;
  readonly column: string;
  readonly bins: readonly BinRow[];
}

export interface MatrixAnswer {
  /** Sequence of the ledger that it stands on. */
  readonly asOf: number;
  readonly totals: TotalsRow;
  readonly rows: readonly MatrixSide[];
  readonly columns: readonly MatrixSide[];
  /** How many more there are. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  readonly cells: readonly MatrixCell[];
}
