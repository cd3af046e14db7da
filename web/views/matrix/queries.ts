import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { standingFragment, totalsFragment } from '../../api/queries.ts';

const sideFragment = graphql(
  `
  fragment Side on MatrixSide { reports utterances entity { ...Standing } }
`,
  [standingFragment],
);

const cellFragment = graphql(`
  fragment Cell on MatrixCell {
    reports
    utterances
    speaker { id }
    target { id }
    stances { supports opposes neutral }
    trend { from to reports utterances }
  }
`);

/** Who said how much about whom: so many speakers by so many targets. */
export const matrixQuery = graphql(
  `
  query Matrix($filter: StatementFilter, $rows: Int!, $columns: Int!, $bucket: Bucket!) {
    saidAbout(filter: $filter, firstRows: $rows, firstColumns: $columns, bucket: $bucket) {
      totals { ...Counted }
      hidden { rows columns }
      rows { ...Side }
      columns { ...Side }
      cells { ...Cell }
    }
  }
`,
  [totalsFragment, sideFragment, cellFragment],
);

/** Who spoke for a country, with all that each said, and how much of it about the targets that are columns. */
export const peopleQuery = graphql(
  `
  query People($filter: StatementFilter, $first: Int!, $columns: [ID!]!, $bucket: Bucket!) {
    whole: saidAbout(filter: $filter, firstRows: $first, firstColumns: 1) { hidden { rows } rows { ...Side } }
    within: saidAbout(filter: $filter, firstRows: $first, columns: $columns, bucket: $bucket) { cells { ...Cell } }
  }
`,
  [sideFragment, cellFragment],
);

export type Matrix = ResultOf<typeof matrixQuery>['saidAbout'];
export type Side = Matrix['rows'][number];
export type Cell = Matrix['cells'][number];
export type People = ResultOf<typeof peopleQuery>;
