import type { EntityKind } from '../document/document.ts';
import { history } from './query.ts';
import type { BinParameters, CountRow, EntityNode, FilterParameters, StanceRow } from './statements.ts';

/** A neighbour with the arrow between it and the anchor. */
export interface NeighbourRow extends CountRow, StanceRow {
  readonly entity: EntityNode;
  /** The latest of the first days of its statements, "" where none has a time on the clock. */
  readonly latest: string;
}

/** Neighbours, and the statements by which they are such. */
export interface NeighboursCount extends CountRow {
  readonly entities: number;
}

export const readExpansion = history<
  {
    readonly filter: FilterParameters;
    readonly named: { readonly entities: readonly string[]; readonly anchor: string };
    readonly bins: BinParameters;
    readonly asked: {
      /** Whom the anchor speaks about, or who speaks about it. */
      readonly direction: 'by' | 'about';
      /** None: all. */
      readonly kind: readonly EntityKind[];
      readonly limit: number;
      readonly afterUtterances: number;
      readonly afterLatest: string;
      /** "" on the first page. */
      readonly afterId: string;
    };
  },
  {
    readonly asOf: number;
    readonly unknown: readonly string[];
    readonly page: readonly NeighbourRow[];
    /** Of all of them. */
    readonly whole: NeighboursCount;
    /** Of those after the page. */
    readonly rest: NeighboursCount;
  }
>('read-expansion');

/** An entity from which is walked. */
export interface End {
  /** The id that was given. */
  readonly asked: string;
  readonly entity: EntityNode;
  /** How many it has: a measure of how much a step from it takes. */
  readonly occurrences: number;
}

export const readEnds = history<
  { readonly named: { readonly entities: readonly string[]; readonly ends: readonly string[] } },
  { readonly asOf: number; readonly unknown: readonly string[]; readonly ends: readonly End[] }
>('read-ends');

/** What one entity says about another: from one that a walk has come to, to one that it hadn't. */
export interface LevelArrow extends CountRow, StanceRow {
  readonly near: string;
  readonly far: string;
  /** Whether it is `near` that speaks. */
  readonly speaks: boolean;
  /** Id of the surest of its statements, of equals the newest. */
  readonly example: string;
  /** How many `far` has. */
  readonly occurrences: number;
}

export const readLevel = history<
  {
    readonly filter: FilterParameters;
    readonly named: { readonly entities: readonly string[] };
    readonly front: { readonly ids: readonly string[]; readonly seen: readonly string[] };
  },
  LevelArrow
>('read-level');
