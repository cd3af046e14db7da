import { useMemo } from 'react';
import type { CombinedError } from 'urql';
import type { EntityName } from '../../api/queries.ts';
import type { Movement } from '../../store/movement.ts';
import type { Days, State, Unit } from '../../store/state.ts';
import { useExplorer } from '../../store/store.ts';
import { type Bin, barsOf } from './bars.ts';
import { type Beside, useBeside } from './beside.tsx';
import { bucketFor, crowdOf, dayOf, type Stretch } from './days.ts';
import { type Marked, useEvents } from './events.ts';
import {
  type Cast,
  type Loaded,
  lanesOf,
  loadedFor,
  useCast,
  useLanes,
  usePossibleLanes,
  useSpan,
  withPossible,
} from './lanes.ts';
import { dotsOf, type Told, useMoments } from './moments.tsx';
import type { Dot } from './picture.ts';
import { allOf, ofAnyTime, type Time, useTime } from './time.ts';

/** How much a timeline shows. */
export interface Measure {
  /** lanes beside that of everything, at most */
  readonly lanes: number;
  /** pixels of the narrowest bin */
  readonly narrowest: number;
}

/** What a timeline shows, and what moves it. */
export interface Model {
  readonly time: Movement<Time>;
  readonly all: Stretch;
  /** the part of it where nearly everything lies */
  readonly crowd: Stretch;
  /** how much lies wholly before what is shown, and behind it */
  readonly outside: { readonly before: number; readonly behind: number };
  /** null until the first answer, and where nothing has a time */
  readonly loaded: Loaded | null;
  readonly cast: Cast;
  readonly events: Marked;
  /** the statements themselves, where few enough days are shown */
  readonly told: Told | null;
  readonly dots: readonly Dot[];
  readonly beside: { readonly all: Beside | null; readonly brushed: Beside | null };
  /** the brush is where the answers are of */
  readonly settled: boolean;
  readonly empty: boolean;
  readonly error: CombinedError | null;
  readonly retry: () => void;
}

const anyStretch: Stretch = { from: 0, to: 14 };
const noDots: readonly Dot[] = [];

/** Asks for what a timeline of so many pixels shows under the page's filter, and holds what moves it. */
export function useModel(width: number, measure: Measure): Model {
  const [state] = useExplorer();
  const { filter, unit } = state;
  const whole = useMemo(() => ofAnyTime(filter), [filter]);
  const { answer: span, timeline, extent } = useSpan(whole);
  const all = useStretch(state, extent ?? anyStretch);
  const crowd = useMemo(() => crowdOf(timeline?.bins ?? [], all), [timeline, all]);
  const { present, ...time } = useTime(all, crowd);
  const bucket = bucketFor(present.stretch, width, measure.narrowest);
  const known = extent !== null && width > 0;
  const cast = useCast(whole, state.lanes, measure.lanes);
  const near = loadedFor(present.stretch, all, bucket);
  const { got, ...lanes } = useLanes(whole, state.lanes, cast, known ? { bucket, stretch: near } : null);
  const events = useEvents(filter, known ? (near ?? all) : null);
  const told = useMoments(whole, known ? present.stretch : null);
  const possible = usePossibleLanes(whole, state.lanes, cast, known ? { bucket, stretch: near } : null).got;
  const loaded = useMemo(() => {
    const [sure, all] = [got, possible].map((each) => lanesOf(each, mapOf(cast), state.lanes, unit));
    return withPossible(sure ?? byMonth(timeline?.bins ?? [], unit), all ?? null);
  }, [got, possible, cast, state.lanes, unit, timeline]);
  const beside = useBeside(filter, loaded?.bucket ?? bucket);
  const dots = useMemo(() => (told === null ? noDots : dotsOf(told, filter.clock)), [told, filter.clock]);
  return {
    ...{ time, all, crowd, cast, events, told, dots, beside },
    outside: outsideOf(timeline?.bins ?? [], time.value.stretch, unit),
    loaded: extent === null ? null : loaded,
    settled: time.value.brush === present.brush || same(time.value.brush, present.brush),
    empty: timeline !== undefined && extent === null,
    error: span.error ?? lanes.error,
    retry: () => (span.error === null ? lanes.retry() : span.retry()),
  };
}

const same = (a: Days | null, b: Days | null) => a?.from === b?.from && a?.to === b?.to;

/** All of time there is to show, the same value as long as it is the same stretch. */
function useStretch(state: State, extent: Stretch): Stretch {
  const { from, to } = allOf(state, extent);
  return useMemo(() => ({ from, to }), [from, to]);
}

const mapOf = ({ entities }: Cast): ReadonlyMap<string, EntityName> =>
  new Map(entities.map((entity) => [entity.id, entity]));

function byMonth(bins: readonly Bin[], unit: Unit): Loaded | null {
  if (bins.length === 0) return null;
  return { bucket: 'MONTH', lanes: [{ entity: null, bins, bars: barsOf(bins, unit) }] };
}

function outsideOf(bins: readonly Bin[], { from, to }: Stretch, unit: Unit): Model['outside'] {
  const sum = (some: readonly Bin[]) => some.reduce((all, bin) => all + bin[unit], 0);
  return {
    before: sum(bins.filter((bin) => dayOf(bin.to) < from)),
    behind: sum(bins.filter((bin) => dayOf(bin.from) >= to)),
  };
}

/** How much of what is loaded lies in the brush: the sum of its bins, until the exact count comes. */
export function sumWithin({ lanes }: Loaded, brush: Days, unit: Unit): number {
  const [from, to] = [dayOf(brush.from), dayOf(brush.to)];
  return (lanes[0]?.bins ?? [])
    .filter((bin) => dayOf(bin.from) >= from && dayOf(bin.to) <= to)
    .reduce((sum, bin) => sum + bin[unit], 0);
}
