import type { ResultOf } from 'gql.tada';
import { gql, type TypedDocumentNode } from 'urql';
import { type Clock, graphql, type StatementFilter } from '../../api/graphql.ts';
import { entityNameFragment } from '../../api/queries.ts';
import type { Bin } from './bars.ts';
import type { Bucket } from './days.ts';

/** By months, from the first to the last: how far there is something to see, and a first picture of it. */
export const spanQuery = graphql(`
  query TimelineSpan($filter: StatementFilter, $clock: Clock!) {
    timeline(filter: $filter, bucket: MONTH, clock: $clock) {
      bins { from to reports utterances stances { supports opposes neutral } }
      totals { reports utterances }
    }
  }
`);

export interface BinsVariables {
  readonly bucket: Bucket;
  readonly clock: Clock;
  /** of everything, then of each lane */
  readonly [filter: `filter${number}`]: StatementFilter;
}

/** A timeline for each of so many filters, as `lane0`, `lane1` …, in one request. */
export function binsQuery(count: number): TypedDocumentNode<Record<string, { bins: Bin[] }>, BinsVariables> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return gql(`query TimelineBins($bucket: Bucket!, $clock: Clock!, ${numbers
    .map((number) => `$filter${number}: StatementFilter`)
    .join(', ')}) {
    ${numbers
      .map(
        (number) =>
          `lane${number}: timeline(filter: $filter${number}, bucket: $bucket, clock: $clock) { ...Bins }`,
      )
      .join('\n')}
  }
  fragment Bins on Timeline { bins { from to reports utterances stances { supports opposes neutral } } }`);
}

/** What no bin holds: of everything, and of what the brush selects. */
export const besideQuery = graphql(`
  query TimelineBeside(
    $all: StatementFilter, $brushed: StatementFilter, $isBrushed: Boolean!, $bucket: Bucket!, $clock: Clock!
  ) {
    all: timeline(filter: $all, bucket: $bucket, clock: $clock) { ...Beside }
    brushed: timeline(filter: $brushed, bucket: $bucket, clock: $clock) @include(if: $isBrushed) { ...Beside }
  }
  fragment Beside on Timeline {
    imprecise { reports utterances }
    undated { reports utterances }
    totals { reports utterances }
  }
`);

/** Those who speak most, or are most spoken about. */
export const speakersQuery = graphql(
  `
  query TimelineSpeakers($filter: StatementFilter, $first: Int!) {
    statements(filter: $filter, first: 1, firstFacets: $first) {
      totals { unplaced { noSpeaker } }
      facets { speakers { hidden values { reports utterances entity { ...EntityName } } } }
    }
  }
`,
  [entityNameFragment],
);

export const targetsQuery = graphql(
  `
  query TimelineTargets($filter: StatementFilter, $first: Int!) {
    statements(filter: $filter, first: 1, firstFacets: $first) {
      totals { unplaced { noTarget } }
      facets { targets { hidden values { reports utterances entity { ...EntityName } } } }
    }
  }
`,
  [entityNameFragment],
);

/** The events of a stretch, newest first. */
export const eventsQuery = graphql(
  `
  query TimelineEvents($filter: EventFilter, $first: Int!, $asOf: AsOf) {
    events(filter: $filter, first: $first, asOf: $asOf) {
      totalCount
      edges {
        node {
          id
          type
          status
          articles
          date { from to precision }
          actors { entity { ...EntityName } }
          recipients { entity { ...EntityName } }
          places { entity { ...EntityName } }
        }
      }
    }
  }
`,
  [entityNameFragment],
);

/** The statements of a day or two, in the order of the clock. */
export const momentsQuery = graphql(
  `
  query TimelineMoments($filter: StatementFilter, $first: Int!, $order: StatementOrder!) {
    statements(filter: $filter, first: $first, orderBy: $order) {
      totalCount
      edges {
        node {
          id
          act
          said { from to precision }
          contents { text }
          speakers { entity { ...EntityName } }
          targets { stance { value } }
          article { id outlet learned published { from to precision } }
        }
      }
    }
  }
`,
  [entityNameFragment],
);

export type TimelineEvent = ResultOf<typeof eventsQuery>['events']['edges'][number]['node'];
export type Moment = ResultOf<typeof momentsQuery>['statements']['edges'][number]['node'];
