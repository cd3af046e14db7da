import type { Act, EntityKind, Language, StanceValue, StatementKind } from '../document/document.ts';
import type { Span } from '../document/span.ts';
import type { ImportedTenure, Telling } from '../identity/holders.ts';

/** What a part of a question is read as. */
export const PART_KINDS = [
  'speaker',
  'target',
  'between',
  'involves',
  'place',
  'roll_up',
  'period',
  'act',
  'stance',
  'outlet',
  'kind',
  'language',
  'first_hand',
  'min_confidence',
  'text',
  'ignored',
  'not_understood',
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** An entity that the graph knows. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names?: readonly string[];
}

/** Days, both inclusive; "" for an open end. */
export interface QuestionPeriod {
  readonly from: string;
  readonly to: string;
  readonly clock: 'said' | 'published';
}

/** What a reading brings to the filter; of one kind only what belongs to it is set. */
export interface ReadingValue {
  readonly entity?: KnownEntity;
  readonly period?: QuestionPeriod;
  readonly act?: Act;
  readonly stance?: StanceValue;
  readonly outlet?: string;
  readonly kind?: StatementKind;
  readonly language?: Language;
  /** 0 to 1. */
  readonly minConfidence?: number;
  readonly text?: string;
}

/** One way to read words of a question. */
export interface QuestionReading {
  readonly as: PartKind;
  readonly value: ReadingValue;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

export interface QuestionPart extends QuestionReading {
  readonly span: Span;
  /** Other readings of the same words, likeliest first. */
  readonly alternatives: readonly QuestionReading[];
}

/** The filter that the parts make together; entities by their ids. */
export interface QuestionFilter {
  readonly speaker: readonly KnownEntity[];
  readonly target: readonly KnownEntity[];
  readonly between: readonly KnownEntity[];
  readonly involves: readonly KnownEntity[];
  /** Where it was spoken. */
  readonly place: readonly KnownEntity[];
  /** True where people who speak for a country are asked for by it. */
  readonly rollUp: boolean;
  readonly text: string | null;
  readonly period: QuestionPeriod | null;
  readonly kind: readonly StatementKind[];
  readonly act: readonly Act[];
  readonly stance: readonly StanceValue[];
  readonly outlet: readonly string[];
  readonly language: readonly Language[];
  readonly firstHandOnly: boolean;
  /** 0 to 1; null where it isn't told. */
  readonly minConfidence: number | null;
}

export interface Interpretation {
  readonly filter: QuestionFilter;
  /** In the order of the text. No two overlap. */
  readonly parts: readonly QuestionPart[];
}

/** A run of words that may be a name, by the numbers of its first token and the one after its last. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly text: string;
  /** Offices that the words before it tell, without whose they are: "finance-minister". */
  readonly offices?: readonly string[];
  /** Of an outlet's: the first token of the words that tell it is one, the run's own without any. */
  readonly marker?: number;
  /** True behind a word that says who speaks as well: "menurut Kompas". */
  readonly speaks?: boolean;
}

/** What has to be known of the graph to read a question. */
export interface Lookups {
  readonly runs: readonly Run[];
  /** Ids of countries: their ISO codes. */
  readonly countries: readonly string[];
  /** Keys of offices, and the day on which their holder is wanted. */
  readonly offices: readonly string[];
  readonly day: string;
  readonly outlets: readonly Run[];
}

/** What the graph knows of them. */
export interface Findings {
  readonly named: readonly {
    /** Number of the run in the list. */
    readonly run: number;
    /** 4: a name is the run, or a person's begins or ends so. 2: one has its words. 1: has them with letters wrong. */
    readonly score: number;
    /** How often texts speak of it. */
    readonly mentions: number;
    /** Keys of offices of a person, where the run tells one. */
    readonly offices?: readonly string[];
    readonly entity: KnownEntity;
  }[];
  readonly countries: readonly KnownEntity[];
  readonly offices: readonly {
    readonly office: string;
    readonly tellings: readonly Telling[];
    readonly tenures: readonly ImportedTenure[];
    /** Those of whom they tell. */
    readonly holders: readonly KnownEntity[];
  }[];
  readonly outlets: readonly { readonly run: number; readonly outlet: string; readonly articles: number }[];
}

export const NOTHING_FOUND: Findings = { named: [], countries: [], offices: [], outlets: [] };
