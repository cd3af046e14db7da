import type { Direction, EntityKind } from '../../api/graphql.ts';
import { type Expansion, mostAsked, mostExpanded } from '../../store/state.ts';

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

/** How many neighbours come at a time, and how many where many are there already. */
const step = 20;
const largeStep = 100;

/** How many neighbours there are to be where there are so many: the next step, as far as a drawing goes. */
export const following = (there: number): number =>
  Math.min(mostExpanded, there + (there < mostAsked ? step : largeStep));

/** Whether as many are drawn as a drawing takes. */
export const isFull = ({ first }: Pick<Expansion, 'first'>): boolean => first >= mostExpanded;

/** The expansion that brings the next; as it is where a drawing takes no more. */
export const next = ({ anchor, direction, kind, first }: More): Expansion => ({
  id: anchor,
  direction,
  kind,
  first: following(first),
});
