import type {
  Act,
  Clock,
  Direction,
  EntityKind,
  Language,
  StanceValue,
  StatementKind,
  StatementOrder,
} from '../api/graphql.ts';

export const views = [
  'graph',
  'outline',
  'timeline',
  'matrix',
  'statements',
  'reader',
  'review',
  'add',
] as const;
export const stances = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'] as const satisfies readonly StanceValue[];
export const kinds = ['DIRECT', 'INDIRECT', 'MIXED'] as const satisfies readonly StatementKind[];
export const languages = ['EN', 'ID'] as const satisfies readonly Language[];
export const clocks = ['SAID', 'PUBLISHED', 'LEARNED'] as const satisfies readonly Clock[];
export const sides = ['by', 'about'] as const;
export const units = ['utterances', 'reports'] as const;
export const lanes = ['none', 'speaker', 'target'] as const;
export const orders = ['count', 'cluster', 'name'] as const;
export const sorts = [
  'SAID_NEWEST',
  'SAID_OLDEST',
  'PUBLISHED_NEWEST',
  'PUBLISHED_OLDEST',
  'LEARNED_NEWEST',
  'LEARNED_OLDEST',
  'MOST_CONFIDENT',
  'LEAST_CONFIDENT',
] as const satisfies readonly StatementOrder[];
export const queues = ['entities', 'events', 'utterances', 'history'] as const;
export const directions = ['BY', 'ABOUT'] as const satisfies readonly Direction[];
export const entityKinds = [
  'PERSON',
  'COUNTRY',
  'ORGANISATION',
  'PLACE',
  'GROUP',
] as const satisfies readonly EntityKind[];
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
/** What a count counts: acts of speech, or the times that texts report them. */
export type Unit = (typeof units)[number];
export type Lanes = (typeof lanes)[number];
export type Order = (typeof orders)[number];
/** In what order statements are listed. */
export type Sort = (typeof sorts)[number];
/** What the review shows: pairs of one sort that may be one, or what was decided. */
export type Queue = (typeof queues)[number];

/** Lists hold alternatives and are joined by and; ids are opaque. An empty list or null filters nothing. */
export interface Filter {
  readonly speaker: readonly string[];
  readonly target: readonly string[];
  /** speaker and target are both of these */
  readonly between: readonly string[];
  /** speaker or target is of these */
  readonly involves: readonly string[];
  readonly text: string | null;
  readonly event: readonly string[];
  readonly place: readonly string[];
  readonly stance: readonly StanceValue[];
  readonly act: readonly Act[];
  readonly kind: readonly StatementKind[];
  readonly language: readonly Language[];
  readonly outlet: readonly string[];
  /** ISO days, both inclusive */
  readonly from: string | null;
  readonly to: string | null;
  /** the time that the period, the timeline and the order of statements go by */
  readonly clock: Clock;
  /** whole percent, 1 to 100 */
  readonly confidence: number | null;
  readonly firstHand: boolean;
  /** only what somebody confirmed or corrected; false: only what nobody did */
  readonly reviewed: boolean | null;
  /** people count as the country whose office they held when they spoke */
  readonly rollUp: boolean;
  /** a sequence of the ledger, or an ISO time with its zone: everything as it was known then */
  readonly asOf: string | null;
}

export type Selection =
  | { readonly is: 'nothing' }
  | { readonly is: 'entity'; readonly id: string; readonly side: Side }
  | { readonly is: 'arrow'; readonly speaker: string; readonly target: string }
  | { readonly is: 'event'; readonly id: string }
  | { readonly is: 'utterance'; readonly id: string };

/** Neighbours of one entity that were asked for on top of the first view. */
export interface Expansion {
  readonly id: string;
  /** BY: those it speaks about; ABOUT: those that speak about it */
  readonly direction: Direction;
  readonly kind: EntityKind;
  /** how many of them, the most telling first */
  readonly first: number;
}

/** How many entities the graph begins with. */
export const firstShown = 60;
/** The most that one question of the API gives. */
export const mostAsked = 200;
/** The most neighbours of one kind that are drawn around one entity: with more a drawing is slow and says little. */
export const mostExpanded = 1000;

/** What the graph shows beside the filter's most telling entities. */
export interface GraphState {
  /** how many of the most telling it begins with */
  readonly first: number;
  /** entities that were put in one by one */
  readonly added: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  /** countries that stand for their people too */
  readonly folded: readonly string[];
  /** the two ends of a path that is looked for */
  readonly path: readonly [string, string] | null;
  /** entities that are dealt with together: hidden, pinned, shown alone */
  readonly marked: readonly string[];
  /** how many times everything was laid out anew */
  readonly layout: number;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

/** All that the page shows comes from this value; a link carries it all but `pins`. */
export interface State {
  readonly view: View;
  readonly filter: Filter;
  readonly unit: Unit;
  /** entities whose neighbourhood the graph shows; none: the most telling of all */
  readonly anchors: readonly string[];
  readonly graph: GraphState;
  readonly lanes: Lanes;
  /** the stretch of time that the timeline shows, as ISO days; null: all of it */
  readonly window: Days | null;
  readonly order: Order;
  /** countries whose people have rows of their own in the matrix */
  readonly opened: readonly string[];
  readonly sort: Sort;
  /** lists hold all that is possible, by any candidate, and not only what is as sure as the filter asks */
  readonly unsure: boolean;
  /** of an arrow is shown what its speaker may have taken back, instead of all that was said */
  readonly changes: boolean;
  /** the country whose row of the matrix the selected speaker was found under; null: none */
  readonly spokeFor: string | null;
  readonly queue: Queue;
  readonly selection: Selection;
  readonly article: string | null;
  readonly statement: string | null;
  /** where nodes were put by hand, in the graph's own units; kept in the browser's history and in saved views */
  readonly pins: Readonly<Record<string, Place>>;
}

export const emptyFilter: Filter = {
  speaker: [],
  target: [],
  between: [],
  involves: [],
  text: null,
  event: [],
  place: [],
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
  reviewed: null,
  rollUp: false,
  asOf: null,
};

export const nothing: Selection = { is: 'nothing' };

export const emptyGraph: GraphState = {
  first: firstShown,
  added: [],
  expansions: [],
  hidden: [],
  folded: [],
  path: null,
  marked: [],
  layout: 0,
};

export const initialState: State = {
  view: 'graph',
  filter: emptyFilter,
  unit: 'utterances',
  anchors: [],
  graph: emptyGraph,
  lanes: 'none',
  window: null,
  order: 'count',
  opened: [],
  sort: 'SAID_NEWEST',
  unsure: false,
  changes: false,
  spokeFor: null,
  queue: 'entities',
  selection: nothing,
  article: null,
  statement: null,
  pins: {},
};
