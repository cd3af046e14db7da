import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment, spanFragment, standingFragment, statementFragment } from '../../api/queries.ts';

/** An event as one text tells it, and the event that it is judged to be about. */
export const toldEventFragment = graphql(
  `
  fragment ToldEvent on EventReport {
    id
    type
    status
    confidence
    rule
    trigger { ...Words }
    date { from to precision }
    actors { ...EntityName }
    recipients { ...EntityName }
    places { ...EntityName }
    event { id articles }
  }
`,
  [entityNameFragment, spanFragment],
);

/** An article with all that the graph has of it. */
export const articleQuery = graphql(
  `
  query Reader($id: ID!) {
    article(id: $id) {
      id
      address
      file
      outlet
      title
      byline
      language
      learned
      fictional
      text
      published { from to precision }
      copies { likeness article { id title outlet file } }
      mentions { occurrence entity { ...EntityName } span { ...Words } }
      events { ...ToldEvent }
      statements(withRejected: true) { ...StatementParts eventTargets { spans { ...Words } event { id } } }
    }
  }
`,
  [statementFragment, entityNameFragment, spanFragment, toldEventFragment],
);

/** What the graph has of an entity at which somebody points. */
export const standingQuery = graphql(
  `
  query Standing($id: ID!) {
    node(id: $id) {
      __typename
      ... on Entity { ...Standing by { utterances } about { utterances } }
    }
  }
`,
  [standingFragment],
);

/** Articles to choose from when the reader holds none. */
export const articlesQuery = graphql(`
  query Articles($first: Int!, $after: String) {
    articles(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title outlet file language fictional published { from to precision } } }
    }
  }
`);

export type ReadArticle = NonNullable<ResultOf<typeof articleQuery>['article']>;
export type ReadStatement = ReadArticle['statements'][number];
export type ReadMention = ReadArticle['mentions'][number];
export type ToldEvent = ReadArticle['events'][number];
