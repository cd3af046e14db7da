import type { Act, EntityKind, Language, StatementKind } from '../document/document.ts';
import { query } from './query.ts';

/** The utterance of a wording's statements: those that agree in all that is compared are one. */
export interface Place {
  readonly wording: string;
  readonly utterance: string;
  /** `learned` of its oldest report, whose id it has; null where that one counts no more. */
  readonly age: number | null;
  /** The least id of the wording's statements. */
  readonly least: string;
}

export const readPlaces = query<{ wordings: readonly string[] }, Place>('read-places', 'wordings');

/** What of a statement is compared. */
export interface ComparedRow {
  readonly language: Language;
  readonly kind: StatementKind;
  readonly act: Act;
  readonly contents: readonly string[];
  readonly speaker: {
    readonly kind: EntityKind;
    readonly name: string;
    readonly code: string | null;
    readonly described: boolean;
  } | null;
  /** Two ISO days, or none. */
  readonly said: readonly string[];
  readonly published: readonly string[];
  readonly targets: readonly { readonly code: string | null; readonly name: string }[];
}

/** One of a wording's statements. */
export interface ReportedRow extends ComparedRow {
  readonly wording: string | null;
  readonly id: string;
  readonly version: string;
  readonly utterance: string | null;
  /** False where no statement of the wording counts any more. */
  readonly counts: boolean;
  readonly age: number;
}

export const readReported = query<{ wordings: readonly string[] }, ReportedRow>('read-reported', 'wordings');

export const listReportedBy = query<{ articles: readonly string[] }, ReportedRow>(
  'list-reported-by',
  'articles',
);

/** The next wordings after one, in code unit order, with how many statements have each. */
export const listSaid = query<
  { after: string; limit: number },
  { readonly wording: string; readonly statements: number }
>('list-said');

export const readWordings = query<
  { versions: readonly string[] },
  {
    readonly version: string;
    readonly text: string;
    readonly published: readonly string[];
    readonly statements: readonly (Omit<ComparedRow, 'published'> & {
      readonly id: string;
      /** Id that it had while it counted, of one that was read again since; else null. */
      readonly was: string | null;
      readonly wording: string | null;
      /** The wording that it had before somebody judged it; null where nobody did. */
      readonly origin: string | null;
      readonly spans: readonly number[];
    })[];
  }
>('read-wordings', 'versions');

export const setWordings = query<
  { rows: readonly { readonly id: string; readonly wording: string; readonly origin: string | null }[] },
  never
>('set-wordings', 'rows');

export interface Passage {
  readonly wording: string;
  readonly key: number;
  /** Days since 1970 of the first day. */
  readonly from: number;
}

export const findPassages = query<
  {
    rows: readonly {
      readonly wording: string;
      readonly key: number;
      readonly earliest: number;
      readonly latest: number;
    }[];
    origins: readonly { readonly wording: string; readonly origin: string }[];
  },
  { readonly wording: string; readonly other: string }
>('find-passages', 'rows', 'origins');

export const findUnwrittenPassages = query<{ passages: readonly Passage[] }, Passage>(
  'find-unwritten-passages',
  'passages',
);

export const writePassages = query<{ passages: readonly Passage[] }, never>('write-passages', 'passages');

export const forgetPassages = query<{ passages: readonly Passage[] }, never>('forget-passages', 'passages');

/** Two wordings, the smaller first. */
export interface WordingPair {
  readonly left: string;
  readonly right: string;
}

export const findCopied = query<
  { versions: readonly string[] },
  { readonly wording: string; readonly other: string; readonly witness: readonly [string, string] }
>('find-copied', 'versions');

export const readCopiedPairs = query<{ wordings: readonly string[] }, WordingPair>(
  'read-copied-pairs',
  'wordings',
);

export const listCopied = query<{ after: string; limit: number }, Pick<WordingPair, 'left'>>('list-copied');

export const readWitnesses = query<
  { lefts: readonly string[] },
  WordingPair & {
    readonly written: readonly [string, string];
    readonly witness: readonly [string, string] | null;
  }
>('read-witnesses', 'lefts');

export const writeCopiedPairs = query<
  {
    pairs: readonly (WordingPair & { readonly witness: readonly [string, string] })[];
    gone: readonly WordingPair[];
  },
  never
>('write-copied-pairs', 'pairs', 'gone');

export const partCopiedPairs = query<
  { statements: readonly { readonly id: string; readonly wording: string }[] },
  WordingPair
>('part-copied-pairs', 'statements');

export const readOldest = query<
  { wordings: readonly string[] },
  { readonly wording: string; readonly age: number; readonly id: string }
>('read-oldest', 'wordings');

export interface MemberRow {
  readonly wording: string;
  readonly id: string;
  readonly age: number;
  readonly utterance: string | null;
  /** Sequences of the judgements that say why it is of that one, 0 for one that isn't known. */
  readonly decided: readonly number[];
}

export const readMembers = query<{ wordings: readonly string[] }, MemberRow>('read-members', 'wordings');

export const readAges = query<
  { statements: readonly string[] },
  { readonly id: string; readonly age: number }
>('read-ages', 'statements');

export interface UtteranceLink {
  readonly statement: string;
  readonly utterance: string;
  readonly rule: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
  /** Sequences of the judgements that the reason names. */
  readonly judgements: readonly number[];
}

export const linkUtterances = query<{ sequence: number; links: readonly UtteranceLink[] }, never>(
  'link-utterances',
  'links',
);

export const unlinkStatements = query<
  { sequence: number; statements: readonly string[] },
  { utterance: string }
>('unlink-statements', 'statements');

export const retireUtterances = query<
  { sequence: number; utterances: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-utterances', 'utterances');

/** Two statements of which one may be the other in other words or in another language; the smaller id first. */
export interface Proposal {
  readonly left: string;
  readonly right: string;
  readonly kind: 'paraphrase' | 'translation';
  /** 0 to 1. */
  readonly score: number;
}

export const readProposals = query<
  {
    wordings: readonly string[];
    limit: number;
    statements: readonly string[];
  },
  Proposal
>('read-proposals', 'wordings', 'statements');

export const listProposals = query<{ wordings: readonly string[] }, Proposal>('list-proposals', 'wordings');

export const linkProposals = query<
  {
    sequence: number;
    pairs: readonly (Proposal & { readonly reasons: readonly string[] })[];
    gone: readonly Pick<Proposal, 'left' | 'right'>[];
  },
  never
>('link-proposals', 'pairs', 'gone');

export const findResembling = query<
  { pairs: readonly { readonly left: string; readonly right: string }[] },
  { readonly left: string; readonly right: string }
>('find-resembling', 'pairs');
