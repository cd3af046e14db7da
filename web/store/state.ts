import type { Act, Clock, Language, StanceValue, StatementKind } from '../api/graphql.ts';

export const views = ['graph', 'outline', 'reader'] as const;
export const stances = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const satisfies readonly StanceValue[];
export const kinds = ['DIRECT', 'INDIRECT', 'MIXED'] as const satisfies readonly StatementKind[];
export const languages = ['EN', 'ID'] as const satisfies readonly Language[];
export const clocks = ['SAID', 'PUBLISHED', 'LEARNED'] as const satisfies readonly Clock[];
export const sides = ['by', 'about'] as const;
export const acts = [
  'SAY',
  'DENY',
  'CONFIRM',
  'ACCUSE',
  'WARN',
  'THREATEN',
  'DEMAND',
  'ASK',
  'PROMISE',
  'OFFER',
  'PRAISE',
  'WELCOME',
  'CONDEMN',
  'SUPPORT',
  'REJECT',
  'PREDICT',
  'APOLOGISE',
  'DECLINE',
  'THINK',
  'HOPE',
] as const satisfies readonly Act[];

export type View = (typeof views)[number];
export type Side = (typeof sides)[number];

/** Lists hold alternatives and are joined by and; ids are opaque. An empty list or null filters nothing. */
export interface Filter {
  readonly speaker: readonly string[];
  readonly target: readonly string[];
  readonly text: string | null;
  readonly stance: readonly StanceValue[];
  readonly act: readonly Act[];
  readonly kind: readonly StatementKind[];
  readonly language: readonly Language[];
  readonly outlet: readonly string[];
  /** ISO days, both inclusive */
  readonly from: string | null;
  readonly to: string | null;
  readonly clock: Clock;
  /** whole percent, 1 to 100 */
  readonly confidence: number | null;
  readonly firstHand: boolean;
}

export type Selection =
  | { readonly is: 'nothing' }
  | { readonly is: 'entity'; readonly id: string; readonly side: Side }
  | { readonly is: 'arrow'; readonly speaker: string; readonly target: string };

/** All that a link to the page carries. */
export interface State {
  readonly view: View;
  readonly filter: Filter;
  /** entities whose neighbourhood the graph shows; none: the most telling of all */
  readonly anchors: readonly string[];
  readonly selection: Selection;
  readonly article: string | null;
  readonly statement: string | null;
}

export const emptyFilter: Filter = {
  speaker: [],
  target: [],
  text: null,
  stance: [],
  act: [],
  kind: [],
  language: [],
  outlet: [],
  from: null,
  to: null,
  clock: 'SAID',
  confidence: null,
  firstHand: false,
};

export const nothing: Selection = { is: 'nothing' };

export const initialState: State = {
  view: 'graph',
  filter: emptyFilter,
  anchors: [],
  selection: nothing,
  article: null,
  statement: null,
};
