import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment, standingFragment } from '../../api/queries.ts';

/** Entities by their ids, with what the filter leaves of each, and every arrow between them. */
export const wholeQuery = graphql(
  `
  query Whole($ids: [ID!]!, $filter: StatementFilter, $first: Int!) {
    neighbourhood(ids: $ids, filter: $filter, first: $first) {
      entities { anchor reports utterances entity { ...Standing } }
      arrows { id reports utterances stances { supports opposes neutral } speaker { id } target { id } }
    }
  }
`,
  [standingFragment],
);

/** The neighbours of one sort, the most telling first, and how many more there are. */
export const expandQuery = graphql(`
  query Expand($id: ID!, $type: NeighbourType!, $filter: StatementFilter, $first: Int!, $after: String) {
    expand(id: $id, type: $type, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id } }
    }
  }
`);

/** How many neighbours an entity has, by kind and direction. */
export const countsQuery = graphql(`
  query Counts($ids: [ID!]!, $filter: StatementFilter) {
    neighbourhood(ids: $ids, filter: $filter, first: 1) {
      counts { direction kind entities reports utterances }
    }
  }
`);

/** The shortest ways between two, with what is said on each step. */
export const pathQuery = graphql(
  `
  query Path($from: ID!, $to: ID!, $filter: StatementFilter) {
    path(from: $from, to: $to, filter: $filter, first: 3) {
      outcome
      length
      maxDepth
      hidden
      from { ...EntityName }
      to { ...EntityName }
      paths {
        steps {
          from { ...EntityName }
          to { ...EntityName }
          arrows {
            direction
            reports
            utterances
            stances { supports opposes neutral }
            speaker { id }
            target { id }
            example { id act contents { text } article { id title outlet } }
          }
        }
      }
    }
  }
`,
  [entityNameFragment],
);

/** What a set says, and what is said about it, by whom the other is; each statement counted once. */
export const foldQuery = graphql(`
  query Fold($by: StatementFilter, $about: StatementFilter, $involved: StatementFilter) {
    by: neighbourhood(filter: $by, first: 200) { entities { reports utterances entity { id } } }
    about: neighbourhood(filter: $about, first: 200) { entities { reports utterances entity { id } } }
    involved: statements(filter: $involved, first: 1) { totals { reports utterances } }
  }
`);

/** How many statements a filter selects. */
export const countQuery = graphql(`
  query Count($filter: StatementFilter) {
    statements(filter: $filter, first: 1) { totals { reports utterances } }
  }
`);

export type NeighbourCount = ResultOf<typeof countsQuery>['neighbourhood']['counts'][number];
export type Paths = ResultOf<typeof pathQuery>['path'];
export type PathStep = Paths['paths'][number]['steps'][number];
