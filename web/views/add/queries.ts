import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment } from '../../api/queries.ts';

const runFragment = graphql(`
  fragment Run on Ingest {
    id
    state
    through
    read
    cut
    notes
    totals { articles known refused failed statements }
  }
`);

export const bringInMutation = graphql(
  `
  mutation BringIn($from: IngestSource!, $told: Told) {
    ingest(from: $from, told: $told, wait: false) { ...Run }
  }
`,
  [runFragment],
);

export const progressSubscription = graphql(
  `
  subscription Progress($id: ID!) {
    ingestProgress(id: $id) { event failure { place reason } ingest { ...Run } }
  }
`,
  [runFragment],
);

/** How far an ingest is, with what became of each article, and what could not be used. */
export const runQuery = graphql(
  `
  query Ingestion($id: ID!, $first: Int!) {
    ingestion(id: $id) {
      ...Run
      failures { place reason }
      articles(first: $first) {
        totalCount
        edges { node { id fate article { id title outlet file } } }
      }
    }
  }
`,
  [runFragment],
);

/** Whom articles speak of, and by which occurrence: an entity that is called by it came with it. */
export const broughtQuery = graphql(
  `
  query Brought($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Article { id mentions { occurrence entity { ...EntityName } } }
    }
  }
`,
  [entityNameFragment],
);

export type Run = ResultOf<typeof runFragment>;
export type Failed = ResultOf<typeof runQuery>['ingestion']['failures'][number];
export type FullRun = ResultOf<typeof runQuery>['ingestion'];
