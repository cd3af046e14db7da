import type { EntityKind, Language } from '../document/document.ts';
import { query } from './query.ts';

export interface BlockedOccurrence {
  readonly block: string;
  readonly id: string;
  readonly learned: number;
  readonly name: string;
  readonly kind: EntityKind;
  readonly language: Language;
  readonly countries: readonly string[];
  readonly entity: string | null;
}

export const readBlocks = query<{ blocks: readonly string[] | null }, BlockedOccurrence>('read-blocks');

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
>('link-entities');

export const unlinkOccurrences = query<
  { sequence: number; occurrences: readonly string[] },
  { entity: string }
>('unlink-occurrences');

export const retireEntities = query<
  { sequence: number; entities: readonly { id: string; now: string | null }[] },
  { id: string }
>('retire-entities');

export interface RuleJudgement {
  readonly id: string;
  readonly block: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same';
  readonly rule: string;
  readonly reason: string;
  readonly score: number;
}

export const readJudgements = query<
  { blocks: readonly string[] | null },
  Pick<RuleJudgement, 'id' | 'block' | 'left' | 'right'>
>('read-judgements');

export const writeJudgements = query<
  { sequence: number; superseded: readonly string[]; judgements: readonly RuleJudgement[] },
  never
>('write-judgements');
