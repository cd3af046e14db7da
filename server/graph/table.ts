import type { EntityKind, Language } from '../document/document.ts';
import type { LedgerState } from './ledger.ts';
import { history, query } from './query.ts';
import type { EntityNode, StatementDetail } from './statements.ts';

/** When a thing counts: see server/table/spells.ts, which reads it. */
export type WhenCell =
  | null
  | number
  | readonly [number | null, number | null, readonly number[] | null, number | null];

/** An entity, an utterance or an event that something is, and when. */
export type IsCell = readonly [id: string, when: WhenCell];

/** A judgement about a statement: its verdict, when its link counts, when itself, and whom it names: link and occurrence. */
export type VerdictCell = readonly [
  verdict: string,
  link: WhenCell,
  judgement: WhenCell,
  whom: readonly (readonly [link: WhenCell, occurrence: WhenCell])[],
];

/** A link of a statement: the confidence, the word (of a speaker the country, of a target the stance), when, and who that is. */
export type LinkCell = readonly [
  confidence: number,
  word: string | null,
  when: WhenCell,
  is: readonly IsCell[],
];

/**
 * The same of who may have said it, with the country whose office the text leaves to its reader and how sure that is, 0 to
 * 1, null for none; and how many candidates come before them.
 */
export type SpeakerCell = readonly [
  ...link: LinkCell,
  presumed: readonly [country: string, confidence: number] | null,
  rank: number,
];

export type StatementCells = readonly [
  id: string,
  learned: number,
  when: WhenCell,
  position: number,
  saidFirst: string | null,
  saidLast: string | null,
  kind: string,
  act: string,
  language: Language,
  hearsay: number,
  confidence: number,
  verdicts: readonly VerdictCell[],
  speakers: readonly SpeakerCell[],
  targets: readonly LinkCell[],
  reports: readonly (readonly [about: boolean, when: WhenCell, events: readonly IsCell[]])[],
  utterances: readonly IsCell[],
  places: readonly IsCell[],
  contents: readonly string[],
];

/** What the table of statements holds of a version and the statements in it. */
export interface TableRow {
  readonly version: string;
  readonly article: string;
  readonly publishedFirst: string | null;
  readonly publishedLast: string | null;
  readonly outlet: string | null;
  /** Those that it had before: learned (itself included) to superseded (itself not). */
  readonly outlets: readonly (readonly [outlet: string | null, learned: number, superseded: number])[];
  readonly statements: readonly StatementCells[];
}

export const listTableRows = query<{ after: string; limit: number }, TableRow>('list-table-rows');

export const findTouchedVersions = query<{ since: number }, { readonly version: string }>(
  'find-touched-versions',
);

export const readTableRows = query<{ versions: readonly string[] }, TableRow>('read-table-rows', 'versions');

export interface TableEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly described: boolean;
  /** Entities under which it went, and when. */
  readonly now: readonly IsCell[];
  readonly tenures: readonly (readonly [office: string, from: string, to: string | null, when: WhenCell])[];
}

export const listTableEntities = query<{ after: string; limit: number }, TableEntity>('list-table-entities');

export const findTouchedEntities = query<{ since: number }, TableEntity>('find-touched-entities');

export const listBatches = query<
  { since: number },
  { readonly ledger: LedgerState; readonly sequence: number | null; readonly at: string | null }
>('list-batches');

/** What the full-text index of a language leaves out. */
export const listStopWords = query<
  object,
  { readonly language: Language; readonly words: readonly string[] }
>('list-stop-words');

/** What a filter asks of the graph before the table can answer it. */
export interface LookedRow {
  readonly ledger: LedgerState;
  /** Of the statements in whose content the words are: the id, and the sequence at which it was learned. */
  readonly hits: readonly (readonly [id: string, learned: number])[];
  /** Ids of events as asked, each with the one that it has now. */
  readonly events: readonly (readonly [id: string, present: string])[];
}

export const lookUp = history<{ words: readonly string[]; events: readonly string[] }, LookedRow>('look-up');

export interface ShownRow {
  readonly ledger: LedgerState;
  readonly statements: readonly StatementDetail[];
  readonly entities: readonly EntityNode[];
}

/** What is shown of a view, in the order of the ids; without any, only where the ledger stands. */
export const readShown = history<
  { statements: readonly string[]; entities: readonly string[]; withText: boolean },
  ShownRow
>('read-shown');
