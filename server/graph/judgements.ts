import type { EntityKind, StanceValue } from '../document/document.ts';
import { history, query } from './query.ts';
import type { EntityNode, SpanList } from './statements.ts';

/** Something that may be judged, as somebody named it. */
export interface Judgeable {
  /** As it was asked for. */
  readonly id: string;
  /** True where it was named as an entity: the occurrence whose id it has or had stands for it, else its oldest one. */
  readonly whole: boolean;
  readonly occurrence: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly block: string;
  readonly entity: string;
}

export const findJudged = query<
  { named: { entities: readonly string[]; occurrences: readonly string[] } },
  Judgeable
>('find-judged');

/** What may be decided about a statement; of a target each is about one. */
const CORRECTIONS = [
  'speaker is',
  'speaker is nobody',
  'target is',
  'target is not',
  'stance is',
  'not a statement',
  'confirmed',
] as const;

export type CorrectionVerdict = (typeof CORRECTIONS)[number];

export function isCorrection(verdict: Verdict): verdict is CorrectionVerdict {
  return CORRECTIONS.some((each) => each === verdict);
}

/** What may be decided about a pair. */
export type PairVerdict = 'same' | 'different' | 'undecided';

export type Verdict = PairVerdict | CorrectionVerdict | 'undo';

/** Who decided what, when and why. Its sequence in the ledger orders it among all. */
export interface Judgement {
  readonly id: string;
  readonly sequence: number;
  readonly verdict: Verdict;
  /** The name of the key, or "local". */
  readonly author: string;
  readonly why: string;
  /** ISO time in UTC. */
  readonly at: string;
}

export const writeJudgement = query<
  { judgement: Judgement; pair: readonly Pick<Judgeable, 'occurrence' | 'block'>[] },
  never
>('write-judgement');

export const findStanding = query<
  { verdict: PairVerdict; pair: readonly [string, string]; ordered: boolean },
  Judgement
>('find-standing');

/** A judgement in force about two event reports or two statements that says "same" or "different". */
export interface ComparedRow extends Pick<Judgement, 'id' | 'sequence'> {
  readonly verdict: 'same' | 'different';
  /** The two, in the order in which they were named. */
  readonly ends: readonly {
    readonly id: string;
    readonly counts: boolean;
    /** Of a report; null of one that is compared with none. */
    readonly block: string | null;
    /** Of a statement. */
    readonly wording: string | null;
  }[];
}

export const readCompared = query<{ items: readonly string[] }, ComparedRow>('read-compared', 'items');

/** What may be judged of reports: whether they tell one event, or report one utterance. */
export type ReportKind = 'event' | 'utterance';

/** A report that may be judged, as somebody named it. */
export interface Comparable {
  /** As it was asked for. */
  readonly id: string;
  /** True where it was named as an event or an utterance: the report whose id it has or had stands for it, else its oldest one. */
  readonly whole: boolean;
  readonly of: ReportKind;
  /** Id of the event report or statement. */
  readonly item: string;
}

export const findCompared = query<
  {
    named: {
      reports: readonly string[];
      events: readonly string[];
      statements: readonly string[];
      utterances: readonly string[];
    };
  },
  Comparable
>('find-compared');

export const writeComparison = query<{ judgement: Judgement; items: readonly string[] }, never>(
  'write-comparison',
);

export const markJudged = query<
  { items: readonly string[] },
  {
    readonly id: string;
    readonly of: ReportKind;
    readonly version: string;
    /** Of a report; null of one that is compared with none. */
    readonly block: string | null;
    /** Wordings of a statement, before and now. */
    readonly from: string | null;
    readonly to: string | null;
  }
>('mark-judged', 'items');

/** Reports of one event, or of one utterance, that become another's. */
export interface Regrouped {
  readonly from: string;
  readonly to: string;
  readonly reports: number;
}

export interface StoredJudgement extends Judgement {
  /** Sequence of the judgement that took it back; null while it is in force. */
  readonly superseded: number | null;
  /** Itself, or for an undo the judgement that it takes back or brings back in the end, over `distance` undos. */
  readonly base: Pick<Judgement, 'id' | 'sequence' | 'verdict'> & {
    readonly distance: number;
    /** Id of the statement that it is about; null for a pair, and where it was erased. */
    readonly statement: string | null;
    /** Ids of the two occurrences that it is about; none where it is about others. */
    readonly pair: readonly string[];
    /** Ids of the two event reports, or of the two statements, that it is about. */
    readonly compared: readonly string[];
  };
  readonly blocks: readonly string[];
}

export const findJudgements = query<{ judgements: readonly string[] }, StoredJudgement>(
  'find-judgements',
  'judgements',
);

export const undoJudgement = query<{ judgement: Judgement; undone: string }, never>('undo-judgement');

/** Occurrences of one entity that become another's. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly occurrences: readonly string[];
}

export interface CountedMove extends Omit<Move, 'occurrences'> {
  readonly occurrences: number;
  /** Statements by them, the best candidate counting, and about them. */
  readonly said: number;
  readonly about: number;
  readonly roles: readonly {
    readonly title: string | null;
    /** Name of the country or body; null where none is told. */
    readonly for: string | null;
    readonly articles: number;
  }[];
}

export const countMoved = query<{ moved: readonly Move[] }, CountedMove>('count-moved', 'moved');

/** A judgement with what it is about. */
export interface ToldJudgement extends Judgement {
  readonly inForce: boolean;
  /** Sequence of the judgement that it takes back. */
  readonly undoes: number | null;
  /** Itself, or for an undo the judgement that it takes back or brings back in the end. */
  readonly base: Pick<Judgement, 'id' | 'verdict'> & {
    readonly stance: StanceValue | null;
    /** Id of the statement that it is about; null for a pair. */
    readonly statement: string | null;
  };
  /** The two; of a statement whom its speaker or target is judged to be, if anybody. */
  readonly pair: readonly JudgedEnd[];
  /** Ids of the two event reports or the two statements that it is about; none for others. */
  readonly compared: readonly string[];
  /** Which of these; it means nothing where there are none. */
  readonly of: ReportKind;
}

/** One of a judged pair, where its text speaks of it first. */
export interface JudgedEnd {
  readonly occurrence: string;
  /** As its own text names it. */
  readonly name: string;
  /** Null where it counts no more. */
  readonly entity: EntityNode | null;
  readonly article: string;
  /** False where its article is retracted or says something else by now. */
  readonly counts: boolean;
  /** Of the version; null where it was erased. */
  readonly text: string | null;
  readonly spans: SpanList;
  readonly texts: readonly string[];
}

/** Ids of what judgements are about; of entities and events past ones as well. */
export interface JudgementSubjects {
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly statements: readonly string[];
}

export const readJudgements = history<
  {
    asked: { ids: readonly string[]; before: number; until: number; limit: number };
    named: JudgementSubjects;
  },
  {
    readonly asOf: number;
    /** Those of `named` that never were. */
    readonly unknown: JudgementSubjects;
    readonly total: number;
    readonly page: readonly ToldJudgement[];
  }
>('read-judgements');
