import type { EntityKind } from '../document/document.ts';
import type { Profile } from '../identity/resemblance.ts';
import type { ReportKind } from './judgements.ts';
import { query } from './query.ts';
import type { SpanList } from './statements.ts';

/** An entity for which others are looked for that it may be. */
export interface Anchor {
  readonly id: string;
  readonly kind: EntityKind;
  readonly names: readonly string[];
  readonly occurrences: number;
}

export const listAnchors = query<
  { asked: { kinds: readonly EntityKind[]; skip: number; limit: number } },
  Anchor
>('list-anchors');

export interface Candidate extends Omit<Anchor, 'kind'> {
  /** Id of the entity that it may be. */
  readonly anchor: string;
}

export const findCandidates = query<
  {
    anchors: readonly { readonly id: string; readonly kind: EntityKind; readonly words: string }[];
    most: number;
  },
  Candidate
>('find-candidates', 'anchors');

export const readProfiles = query<
  { entities: readonly string[]; most: number },
  Profile & { readonly id: string }
>('read-profiles', 'entities');

export const listJudgedEntities = query<
  Record<never, never>,
  { readonly left: string; readonly right: string }
>('list-judged-entities');

/** Two events or two utterances of which reports are proposed as one. */
export interface UndecidedPair {
  /** Ids, the smaller first. */
  readonly left: string;
  readonly right: string;
  /** Ids of the reports that are proposed, in that order. */
  readonly items: readonly [string, string];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Of utterances. */
  readonly kind: 'paraphrase' | 'translation' | null;
  /** By which they are ordered, the highest first. */
  readonly use: number;
}

export const listUndecided = query<
  {
    asked: {
      readonly of: ReportKind;
      readonly limit: number;
      readonly afterUse: number;
      readonly afterLeft: string;
      readonly afterRight: string;
    };
  },
  UndecidedPair
>('list-undecided');

export const countUndecided = query<{ asked: { readonly of: ReportKind } }, { readonly total: number }>(
  'count-undecided',
);

export const readReportExamples = query<
  { groups: readonly { readonly id: string; readonly item: string }[]; most: number },
  { readonly group: string; readonly examples: readonly Example[] }
>('read-report-examples', 'groups');

/** Where a text first speaks of an entity, or tells of an event or utterance. */
export interface Example {
  readonly article: string;
  readonly text: string;
  readonly spans: SpanList;
  readonly texts: readonly string[];
}

export const readExamples = query<
  { entities: readonly string[]; most: number },
  { readonly entity: string; readonly examples: readonly Example[] }
>('read-examples', 'entities');
