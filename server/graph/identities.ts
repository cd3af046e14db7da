import type { EntityKind } from '../document/document.ts';
import { query } from './query.ts';

/**
 * Occurrences of one block that agree in all that identity goes by, and in what they are now; `id` and `learned` are the
 * oldest one's. What is compared grows with the ways in which a name is told, not with how often it is.
 */
export interface Namesakes {
  readonly block: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly countries: readonly string[];
  readonly entity: string | null;
  readonly id: string;
  readonly learned: number;
  readonly occurrences: number;
}

export const readBlocks = query<{ blocks: readonly string[] | null }, Namesakes>('read-blocks');

type NamesakesKey = Pick<Namesakes, 'block' | 'kind' | 'name' | 'countries'> & { readonly entity: string };

export const readNamesakes = query<
  { rows: readonly NamesakesKey[] },
  { readonly row: number; readonly ids: readonly string[] }
>('read-namesakes', 'rows');

export interface UnblockedOccurrence {
  readonly id: string;
  readonly learned: number;
  readonly kind: EntityKind;
  readonly code: string | null;
  readonly described: boolean;
  readonly name: string;
  readonly country: string | null;
  readonly entity: string | null;
}

export const readUnblocked = query<{ occurrences: readonly string[] | null }, UnblockedOccurrence>(
  'read-unblocked',
);

export interface EntityRow {
  readonly id: string;
  readonly label: string;
  readonly properties: {
    readonly kind: EntityKind;
    readonly name: string;
    readonly names: readonly string[];
    readonly described: boolean;
    readonly code: string | null;
    /** ISO code of the country that it lies in or belongs to. */
    readonly country: string | null;
  };
}

export interface IdentityLink {
  readonly occurrence: string;
  readonly entity: string;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

export const linkEntities = query<
  { sequence: number; entities: readonly EntityRow[]; links: readonly IdentityLink[] },
  never
>('link-entities', 'entities', 'links');

export const unlinkOccurrences = query<
  { sequence: number; occurrences: readonly string[] },
  { entity: string }
>('unlink-occurrences', 'occurrences');

export const retireEntities = query<
  { sequence: number; entities: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-entities', 'entities');
