import type { Direction, EntityKind } from '../../api/graphql.ts';
import { type Expansion, mostAsked } from '../../store/state.ts';

/** Stands for the neighbours of one sort that are not drawn yet, and gives the next when it is chosen. */
export interface More {
  readonly id: string;
  readonly anchor: string;
  readonly direction: Direction;
  readonly kind: EntityKind;
  /** how many were asked for so far */
  readonly first: number;
  readonly rest: number;
}

/** How many neighbours come at a time. */
export const step = 20;

/** The expansion that brings the next; as it is where there are no more to be had at once. */
export const next = ({ anchor, direction, kind, first }: More): Expansion => ({
  id: anchor,
  direction,
  kind,
  first: Math.min(mostAsked, first + step),
});
