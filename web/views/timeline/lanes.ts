import { useMemo } from 'react';
import { aside } from '../../api/asked.ts';
import type { StatementFilter } from '../../api/graphql.ts';
import type { EntityName } from '../../api/queries.ts';
import { toPossible, toQuery, withTarget } from '../../store/query-filter.ts';
import type { Filter, Lanes, Unit } from '../../store/state.ts';
import { joinPossible } from '../ranges.ts';
import { type Answer, useAnswer } from './answer.ts';
import { type Bars, type Bin, barsOf } from './bars.ts';
import { type Bucket, daysOf, extentOf, lengthOf, type Stretch, wholeBins } from './days.ts';
import { type BinsVariables, binsQuery, spanQuery, speakersQuery, targetsQuery } from './queries.ts';

/** How far there is something to see under a filter, and a first picture of it by months. */
export function useSpan(filter: Filter) {
  const answer = useAnswer(spanQuery, { filter: toQuery(filter), clock: filter.clock });
  const timeline = answer.got?.data.timeline;
  const extent = useMemo(() => (timeline === undefined ? null : extentOf(timeline.bins)), [timeline]);
  return { answer, timeline, extent };
}

/** Who the lanes are of, those with most utterances first, and what they leave out. */
export interface Cast {
  readonly entities: readonly EntityName[];
  /** others who have statements too */
  readonly hidden: number;
  /** statements without speaker, or about no one */
  readonly laneless: number;
}

const nobody: Cast = { entities: [], hidden: 0, laneless: 0 };

/** The speakers or targets with most utterances at any time, so that lanes stay where they are while one brushes. */
export function useCast(filter: Filter, lanes: Lanes, first: number): Cast {
  const variables = { filter: toQuery(filter), first };
  const speakers = useAnswer(speakersQuery, lanes === 'speaker' ? variables : null).got?.data.statements;
  const targets = useAnswer(targetsQuery, lanes === 'target' ? variables : null).got?.data.statements;
  return useMemo(() => {
    const found = speakers?.facets.speakers ?? targets?.facets.targets;
    if (found === undefined) return nobody;
    return {
      entities: found.values.map(({ entity }) => entity),
      hidden: found.hidden,
      laneless: speakers?.totals.unplaced.noSpeaker ?? targets?.totals.unplaced.noTarget ?? 0,
    };
  }, [speakers, targets]);
}

/** A lane's bins: of everything where it is nobody's. */
export interface LaneBins {
  readonly entity: EntityName | null;
  readonly bins: readonly Bin[];
  readonly bars: Bars;
}

export interface Loaded {
  readonly bucket: Bucket;
  readonly lanes: readonly LaneBins[];
}

/**
 * The part of time that is asked for to show a stretch, in whole bins: up to half a stretch more on each side, and the
 * same for all stretches near, so that a small step asks nothing. Null: all of it, without a period.
 */
export function loadedFor(stretch: Stretch, all: Stretch, bucket: Bucket): Stretch | null {
  const step = 2 ** Math.ceil(Math.log2(lengthOf(stretch))) / 4;
  const from = Math.floor(stretch.from / step) * step - step;
  const to = Math.ceil(stretch.to / step) * step + step;
  return from <= all.from && to >= all.to ? null : wholeBins({ from, to }, bucket);
}

/** The filter of one lane; the lists of the API hold alternatives, and a lane is one of them. */
function laneFilter(query: StatementFilter, lanes: Lanes, { id }: EntityName): StatementFilter {
  return lanes === 'speaker' ? { ...query, speaker: [id] } : withTarget(query, [id]);
}

interface AskedLanes {
  readonly bucket: Bucket;
  readonly stretch: Stretch | null;
}

/** The bins of everything and of each lane; by months from the span until they come. */
export function useLanes(
  filter: Filter,
  lanes: Lanes,
  cast: Cast,
  asked: AskedLanes | null,
  as: (query: StatementFilter) => StatementFilter = (query) => query,
  context?: { readonly aside: true },
): Answer<Record<string, { bins: Bin[] }>, BinsVariables> {
  const period = asked?.stretch ? daysOf(asked.stretch) : {};
  const everything = toQuery({ ...filter, ...period });
  const filters = [everything, ...cast.entities.map((entity) => laneFilter(everything, lanes, entity))];
  const query = useMemo(() => binsQuery(cast.entities.length + 1), [cast]);
  const variables: BinsVariables | null =
    asked === null
      ? null
      : {
          ...{ bucket: asked.bucket, clock: filter.clock },
          ...Object.fromEntries(
            filters.map((each, number): [`filter${number}`, StatementFilter] => [
              `filter${number}`,
              as(each),
            ]),
          ),
        };
  return useAnswer(query, variables, context);
}

/** The same of all that is possible; nothing where that is what the filter counts. */
export function usePossibleLanes(
  filter: Filter,
  lanes: Lanes,
  cast: Cast,
  asked: AskedLanes | null,
): Answer<Record<string, { bins: Bin[] }>, BinsVariables> {
  const ranges = toPossible(toQuery(filter)) !== null;
  return useLanes(filter, lanes, cast, ranges ? asked : null, allPossible, aside);
}

const allPossible = (query: StatementFilter) => toPossible(query) ?? query;

/**
 * What is loaded, each bin with what it comes to at most, and those of which nothing is sure. Until all possible ones have
 * come, it is not known how much more there is.
 */
export function withPossible(loaded: Loaded | null, possible: Loaded | null): Loaded | null {
  if (loaded === null || possible?.bucket !== loaded.bucket) return loaded;
  const binsOf = new Map(possible.lanes.map(({ entity, bins }) => [entity?.id, bins.map(ofNothingSure)]));
  return {
    ...loaded,
    lanes: loaded.lanes.map((lane) => {
      const joined = joinPossible(lane.bins, binsOf.get(lane.entity?.id) ?? [], ({ from }) => from, true);
      return { ...lane, bins: joined.sort((a, b) => (a.from < b.from ? -1 : 1)) };
    }),
  };
}

const ofNothingSure = (bin: Bin): Bin => ({ ...bin, stances: { supports: 0, opposes: 0, neutral: 0 } });

/** What came for the lanes, with whose they are: the entities that it was asked for. */
export function lanesOf(
  got: Answer<Record<string, { bins: Bin[] }>, BinsVariables>['got'],
  known: ReadonlyMap<string, EntityName>,
  lanes: Lanes,
  unit: Unit,
): Loaded | null {
  if (got === null) return null;
  const field = lanes === 'speaker' ? 'speaker' : 'target';
  const { asked, data } = got;
  const whose = (number: number): EntityName | null | undefined =>
    number === 0 ? null : known.get(asked[`filter${number}`]?.[field]?.[0] ?? '');
  return {
    bucket: asked.bucket,
    lanes: Array.from({ length: known.size + 1 }, (_, number) => number).flatMap((number) => {
      const [bins, entity] = [data[`lane${number}`]?.bins, whose(number)];
      return bins === undefined || entity === undefined ? [] : [{ entity, bins, bars: barsOf(bins, unit) }];
    }),
  };
}
