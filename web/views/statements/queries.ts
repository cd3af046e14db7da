import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { listedFragment, totalsFragment } from '../../api/queries.ts';

/** A page of a list that may be entered anywhere. */
export const pageQuery = graphql(
  `
  query ListPage(
    $filter: StatementFilter
    $orderBy: StatementOrder!
    $perUtterance: Boolean!
    $first: Int!
    $skip: Int!
  ) {
    statements(filter: $filter, orderBy: $orderBy, perUtterance: $perUtterance, first: $first, skip: $skip) {
      asOf
      totalCount
      totals { ...Counted }
      edges { node { ...Listed } }
    }
  }
`,
  [listedFragment, totalsFragment],
);

/** The times of one row of the list. */
export const timesQuery = graphql(`
  query RowTimes($filter: StatementFilter, $orderBy: StatementOrder!, $perUtterance: Boolean!, $skip: Int!) {
    statements(filter: $filter, orderBy: $orderBy, perUtterance: $perUtterance, first: 1, skip: $skip) {
      edges { node { said { from } article { learned published { from } } } }
    }
  }
`);

export type Times = ResultOf<typeof timesQuery>['statements']['edges'][number]['node'];
