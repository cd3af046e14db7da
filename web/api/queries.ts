import type { ResultOf } from 'gql.tada';
import { graphql } from './graphql.ts';

export const entityNameFragment = graphql(`
  fragment EntityName on Entity { id kind name iso3 described country { id name iso3 } }
`);

/** An entity with what tells it from another of the same name. */
export const standingFragment = graphql(
  `
  fragment Standing on Entity { ...EntityName roles { title for { id name iso3 } } }
`,
  [entityNameFragment],
);

export const spanFragment = graphql(`
  fragment Words on Span { utf16Start utf16End text }
`);

export const statementFragment = graphql(
  `
  fragment StatementParts on Statement {
    id
    language
    kind
    act
    cue { ...Words }
    sources { ...Words }
    contents { ...Words }
    speakers { entity { ...Standing } confidence reason role { title for { id name iso3 } } }
    relay { entity { ...EntityName } spans { ...Words } }
    targets { entity { ...EntityName } spans { ...Words } stance { value confidence spans { ...Words } } }
    said { from to precision reason span { text } }
    confidence
    rule
    review { badge }
    utterance { id reports outlets }
  }
`,
  [entityNameFragment, standingFragment, spanFragment],
);

export const totalsFragment = graphql(`
  fragment Counted on Totals { reports utterances unplaced { noDate noTarget noSpeaker } }
`);

/** What the first view shows: the graph under the filter, and what the graph holds at all. */
export const overviewQuery = graphql(
  `
  query Overview($ids: [ID!], $filter: StatementFilter, $first: Int!) {
    stats { articles fictionalArticles entities statements utterances asOf }
    neighbourhood(ids: $ids, filter: $filter, first: $first) {
      hidden
      totals { ...Counted }
      entities { anchor reports utterances entity { ...Standing } }
      arrows { id reports utterances stances { supports opposes neutral } speaker { id } target { id } }
    }
  }
`,
  [standingFragment, totalsFragment],
);

/** A statement with what its card tells of its article. */
export const listedFragment = graphql(
  `
  fragment Listed on Statement {
    ...StatementParts
    article { id title outlet file fictional learned published { from to precision } }
  }
`,
  [statementFragment],
);

/** One page of statements, newest first. */
export const statementsQuery = graphql(
  `
  query Statements($filter: StatementFilter, $first: Int!, $after: String) {
    statements(filter: $filter, first: $first, after: $after) {
      totalCount
      totals { ...Counted }
      pageInfo { hasNextPage endCursor }
      edges { node { ...Listed } }
    }
  }
`,
  [listedFragment, totalsFragment],
);

/** How many statements an entity made, and how many are about it, under two filters. */
export const sidesQuery = graphql(`
  query Sides($by: StatementFilter, $about: StatementFilter) {
    by: statements(filter: $by, first: 1) { totals { reports utterances } }
    about: statements(filter: $about, first: 1) { totals { reports utterances } }
  }
`);

/** An entity's card: its names, offices and totals. */
export const entityQuery = graphql(
  `
  query EntityCard($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity {
        ...EntityName
        names { name language reports }
        roles { title articles for { id name iso3 } }
      }
    }
  }
`,
  [entityNameFragment],
);

/** The names behind the ids that a link carries; null where an id is unknown. */
export const namesQuery = graphql(
  `
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Entity { ...EntityName } }
  }
`,
  [entityNameFragment],
);

/** Entities whose names begin as typed. */
export const searchQuery = graphql(
  `
  query Search($search: String!, $first: Int!) {
    entities(search: $search, first: $first) {
      totalCount
      edges { node { ...Standing by { utterances } about { utterances } } }
    }
  }
`,
  [standingFragment],
);

export type EntityName = ResultOf<typeof entityNameFragment>;
export type Words = ResultOf<typeof spanFragment>;
export type StatementParts = ResultOf<typeof statementFragment>;
export type Overview = ResultOf<typeof overviewQuery>;
export type Totals = Overview['neighbourhood']['totals'];
export type Neighbour = Overview['neighbourhood']['entities'][number];
export type Arrow = Overview['neighbourhood']['arrows'][number];
export type Listed = ResultOf<typeof listedFragment>;
export type Period = NonNullable<Listed['article']['published']>;
