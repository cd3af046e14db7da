import type { EntityKind } from '../document/document.ts';
import type { Profile } from '../identity/resemblance.ts';
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

/** Where a text first speaks of an entity. */
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
