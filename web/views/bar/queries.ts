import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment, standingFragment } from '../../api/queries.ts';

const readingFragment = graphql(
  `
  fragment ReadAs on InterpretedReading {
    as
    confidence
    reason
    act
    stance
    outlet
    kind
    language
    minConfidence
    text
    period { from to clock }
    entity { ...EntityName }
  }
`,
  [entityNameFragment],
);

/** What is called so or says so, best first. */
export const searchQuery = graphql(
  `
  query Search($text: String!, $first: Int!, $asOf: AsOf) {
    search(text: $text, first: $first, asOf: $asOf) {
      hits {
        __typename
        matched { in text spans { utf16Start utf16End } }
        ... on EntityHit { reports entity { ...Standing } }
        ... on StatementHit {
          statement { id language speakers { entity { ...EntityName } } article { id outlet file } }
        }
        ... on ArticleHit { article { id title outlet file language published { from to precision } } }
      }
    }
  }
`,
  [standingFragment, entityNameFragment],
);

/** A question as the API understands it, part by part. */
export const interpretQuery = graphql(
  `
  query Interpret($text: String!, $on: String!, $asOf: AsOf) {
    interpret(text: $text, on: $on, asOf: $asOf) {
      text
      parts {
        ...ReadAs
        span { utf16Start utf16End text }
        alternatives { ...ReadAs }
      }
    }
  }
`,
  [readingFragment],
);

/** What the statements under a filter are like, to choose from. */
export const facetsQuery = graphql(
  `
  query Facets($filter: StatementFilter) {
    statements(filter: $filter, first: 1, firstFacets: 8) {
      facets {
        acts { value utterances reports }
        stances { value utterances reports }
        kinds { value utterances reports }
        outlets { hidden values { value utterances reports } }
        speakers { hidden values { entity { ...EntityName } utterances reports } }
        targets { hidden values { entity { ...EntityName } utterances reports } }
      }
    }
  }
`,
  [entityNameFragment],
);

/** Entities of some kinds whose names begin as typed. */
export const namesakesQuery = graphql(
  `
  query Namesakes($search: String!, $kind: [EntityKind!]) {
    entities(search: $search, kind: $kind, first: 6) { edges { node { ...Standing } } }
  }
`,
  [standingFragment],
);

const eventFragment = graphql(
  `
  fragment EventLine on Event {
    id
    type
    actors { entity { ...EntityName } }
    recipients { entity { ...EntityName } }
    date { from to precision }
  }
`,
  [entityNameFragment],
);

/** Events in which any of these take part, to choose from. */
export const eventsQuery = graphql(
  `
  query EventChoices($involves: [ID!]) {
    events(filter: { involves: $involves }, first: 12) { edges { node { ...EventLine } } }
  }
`,
  [eventFragment],
);

/** The events behind the ids that a link carries. */
export const eventNamesQuery = graphql(
  `
  query EventNames($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Event { ...EventLine } }
  }
`,
  [eventFragment],
);

/** How many there would be with less confidence. */
export const possibleQuery = graphql(`
  query Possible($filter: StatementFilter) {
    statements(filter: $filter, first: 1) { totals { utterances reports } }
  }
`);

export type Hit = ResultOf<typeof searchQuery>['search']['hits'][number];
export type Interpretation = ResultOf<typeof interpretQuery>['interpret'];
export type Part = Interpretation['parts'][number];
/** A way to read words of a question: the one that was taken, or another. */
export type ReadAs = Part | Part['alternatives'][number];
export type Facets = ResultOf<typeof facetsQuery>['statements']['facets'];
export type EventLine = ResultOf<typeof eventFragment>;
