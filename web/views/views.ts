import { type ComponentType, lazy } from 'react';
import type { View } from '../store/state.ts';
import type { Names, OverviewAnswer } from './overview.ts';

/** What every view gets: the graph under the filter and its totals, and the names behind the ids of the address. */
export interface ViewProps {
  readonly overview: OverviewAnswer;
  readonly names: Names;
}

/** The views beside graph and outline, each a chunk of its own that comes when it is first opened. */
export const views: Partial<Record<View, ComponentType<ViewProps>>> = {
  timeline: lazy(() => import('./timeline/timeline.tsx').then(({ Timeline }) => ({ default: Timeline }))),
  matrix: lazy(() => import('./matrix/matrix.tsx').then(({ Matrix }) => ({ default: Matrix }))),
  statements: lazy(() =>
    import('./statements/statements.tsx').then(({ Statements }) => ({ default: Statements })),
  ),
  reader: lazy(() => import('./reader/reader.tsx').then(({ Reader }) => ({ default: Reader }))),
  review: lazy(() => import('./review/review.tsx').then(({ Review }) => ({ default: Review }))),
  add: lazy(() => import('./add/add.tsx').then(({ Add }) => ({ default: Add }))),
};

/** Graph and outline: two ways to show one answer. */
export const isPicture = (view: View): boolean => views[view] === undefined;

/** The order in which the views are offered. */
export const offered: readonly View[] = (
  ['graph', 'outline', 'timeline', 'matrix', 'statements', 'reader', 'review', 'add'] as const
).filter((view) => view === 'graph' || view === 'outline' || views[view] !== undefined);
