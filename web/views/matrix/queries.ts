import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { standingFragment, totalsFragment } from '../../api/queries.ts';
import type { Ranged } from '../ranges.ts';

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

const possibleCellFragment = graphql(`
  fragment PossibleCell on MatrixCell { reports utterances speaker { id } target { id } }
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

/** The same of all that is possible, without what only the sure is drawn with. */
export const possibleMatrixQuery = graphql(
  `
  query PossibleMatrix($filter: StatementFilter, $first: Int!) {
    saidAbout(filter: $filter, firstRows: $first, firstColumns: $first) {
      hidden { rows columns }
      rows { ...Side }
      columns { ...Side }
      cells { ...PossibleCell }
    }
  }
`,
  [sideFragment, possibleCellFragment],
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

/** The people of a country of all that is possible. */
export const possiblePeopleQuery = graphql(
  `
  query PossiblePeople($filter: StatementFilter, $first: Int!, $columns: [ID!]!) {
    whole: saidAbout(filter: $filter, firstRows: $first, firstColumns: 1) { hidden { rows } rows { ...Side } }
    within: saidAbout(filter: $filter, firstRows: $first, columns: $columns) { cells { ...PossibleCell } }
  }
`,
  [sideFragment, possibleCellFragment],
);

export type SureMatrix = ResultOf<typeof matrixQuery>['saidAbout'];
export type PossibleMatrix = ResultOf<typeof possibleMatrixQuery>['saidAbout'];
export type SurePeople = ResultOf<typeof peopleQuery>;
export type PossiblePeople = ResultOf<typeof possiblePeopleQuery>;
export type PossibleCell = PossibleMatrix['cells'][number];
export type Side = Ranged<SureMatrix['rows'][number]>;
export type Cell = Ranged<SureMatrix['cells'][number]>;

/** Who said how much about whom, where it is asked for with what of it is possible. */
export interface Matrix extends Pick<SureMatrix, 'totals' | 'hidden'> {
  readonly rows: readonly Side[];
  readonly columns: readonly Side[];
  readonly cells: readonly Cell[];
}

/** The people of a country, with all that each said and with the cells of the columns. */
export interface People {
  readonly hidden: number;
  readonly rows: readonly Side[];
  readonly cells: readonly Cell[];
}
