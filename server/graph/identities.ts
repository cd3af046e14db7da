import type { EntityKind } from '../document/document.ts';
import type { JudgedPair } from '../identity/settlement.ts';
import { query } from './query.ts';

/**
 * Occurrences that agree in all that identity goes by; `id` and `learned` are the oldest one's. What is compared grows
 * with the ways in which a name is told, not with how often it is.
 */
export interface Namesakes extends Compared {
  readonly block: string;
  /** The entity that all of them are; null where they are several, or some are none. */
  readonly entity: string | null;
  readonly id: string;
  readonly learned: number;
  readonly occurrences: number;
  /** Sequences of the judgements that their links to it name; 0 for one that isn't known. */
  readonly decided: readonly number[];
  /** Names that their texts write, `name` aside, each once. */
  readonly written: readonly string[];
}

/** What identity goes by. */
interface Compared {
  readonly kind: EntityKind;
  readonly name: string;
  readonly countries: readonly string[];
  readonly described: boolean;
  /** An identifier that settles alone what it is: of an occurrence that is compared all the same, since it is judged. */
  readonly code: string | null;
  /** True for one occurrence that somebody judged. */
  readonly single: boolean;
}

/** Namesakes as they were written down, so that a batch need not read every occurrence of the names in it. */
export interface NamesakesRow extends Namesakes {
  readonly key: string;
}

export const readBlocks = query<{ blocks: readonly string[] }, Namesakes>('read-blocks', 'blocks');

export const listBlocks = query<
  { after: string; limit: number },
  { readonly block: string; readonly occurrences: number }
>('list-blocks');

export const listAlone = query<{ after: string; limit: number }, { readonly id: string }>('list-alone');

/** Occurrences, statements and event reports. */
export const listLeftBehind = query<{ after: string; limit: number }, { readonly id: string }>(
  'list-left-behind',
);

export const readNamesakes = query<{ blocks: readonly string[] }, NamesakesRow>('read-namesakes', 'blocks');

export const writeNamesakes = query<{ rows: readonly NamesakesRow[]; gone: readonly string[] }, never>(
  'write-namesakes',
  'rows',
  'gone',
);

export interface PlacedOccurrence {
  readonly id: string;
  readonly entity: string | null;
}

export const listNamesakes = query<
  { rows: readonly Pick<Namesakes, 'block' | 'kind' | 'name' | 'countries' | 'single' | 'id'>[] },
  { readonly row: number; readonly occurrences: readonly PlacedOccurrence[] }
>('list-namesakes', 'rows');

export interface ComparedOccurrence extends PlacedOccurrence, Compared {
  readonly learned: number;
  /** Null for one that is compared with no other. */
  readonly block: string | null;
  readonly country: string | null;
  /** Names that its text writes, each once, `name` maybe among them. */
  readonly written: readonly string[];
}

export const readOccurrences = query<{ occurrences: readonly string[] }, ComparedOccurrence>(
  'read-occurrences',
  'occurrences',
);

export interface JudgedPairRow extends JudgedPair {
  readonly blocks: readonly [string, string];
}

export const readJudgedPairs = query<{ occurrences: readonly string[] }, JudgedPairRow>(
  'read-judged-pairs',
  'occurrences',
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
    /** What else it is found by: see keysOf in identity/resemblance.ts. */
    readonly keys: readonly string[] | null;
  };
}

export interface IdentityLink {
  readonly occurrence: string;
  readonly entity: string;
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
  /** Sequences of the judgements that the reason names. */
  readonly judgements: readonly number[];
}

export const linkEntities = query<
  { sequence: number; entities: readonly EntityRow[]; links: readonly IdentityLink[] },
  { readonly told: number }
>('link-entities', 'entities', 'links');

export const unlinkOccurrences = query<
  { sequence: number; occurrences: readonly string[] },
  { entity: string }
>('unlink-occurrences', 'occurrences');

export const retireEntities = query<
  { sequence: number; entities: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-entities', 'entities');
