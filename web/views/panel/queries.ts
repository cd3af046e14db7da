import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment } from '../../api/queries.ts';

/** Each name of an entity, with where it is from. */
export const entityNamesQuery = graphql(`
  query EntityNames($id: ID!) {
    node(id: $id) { __typename ... on Entity { id names { name language reports source } } }
  }
`);

/** The offices of an entity over time. */
export const entityOfficesQuery = graphql(
  `
  query EntityOffices($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        id
        offices {
          name
          presumed
          for { id name iso3 }
          periods { first last articles since { from to } until { from to } }
          imported { from to }
        }
        roles {
          title
          articles
          for { id name iso3 }
          tenures { state since { from to precision } until { from to precision } }
        }
        heldBy { office day confidence reason entity { ...EntityName } }
      }
    }
  }
`,
  [entityNameFragment],
);

export const eventLineFragment = graphql(
  `
  fragment EventLine on Event {
    id
    type
    status
    articles
    dateTold
    date { from to precision }
    actors { reports entity { ...EntityName } }
    recipients { reports entity { ...EntityName } }
  }
`,
  [entityNameFragment],
);

/** Events in which an entity takes part, newest first. */
export const eventsOfQuery = graphql(
  `
  query EventsOf($id: ID!, $first: Int!, $after: String) {
    events(filter: { involves: [$id] }, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...EventLine } }
    }
  }
`,
  [eventLineFragment],
);

/** An event as its reports tell it. */
export const eventQuery = graphql(
  `
  query EventPage($id: ID!, $first: Int!) {
    event(id: $id) {
      ...EventLine
      quad
      outlets
      spread { from to precision }
      places { reports entity { ...EntityName } }
      undecided { score reason event { ...EventLine } }
      reports(first: $first) {
        totalCount
        edges {
          node {
            reason
            score
            figures
            article { id title outlet file published { from to precision } }
            report { id status trigger { text } date { from to precision } }
          }
        }
      }
    }
  }
`,
  [eventLineFragment, entityNameFragment],
);

export type EntityOffices = Extract<
  NonNullable<ResultOf<typeof entityOfficesQuery>['node']>,
  { __typename: 'Entity' }
>;
export type EventLine = ResultOf<typeof eventLineFragment>;
export type EventPageData = NonNullable<ResultOf<typeof eventQuery>['event']>;
