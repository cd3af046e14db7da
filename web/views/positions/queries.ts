import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { spanFragment } from '../../api/queries.ts';

const sayingFragment = graphql(`
  fragment Saying on Statement {
    id
    act
    kind
    language
    said { from to precision reason span { text } }
    article { id title outlet file fictional learned published { from to precision } }
  }
`);

/** What one said of another in the order of saying, with what each statement may take back. */
export const positionsQuery = graphql(
  `
  query Positions($speaker: ID!, $target: ID!, $asOf: AsOf, $first: Int!, $after: String) {
    positions(speaker: $speaker, target: $target, asOf: $asOf, first: $first, after: $after) {
      asOf
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          statement { ...Saying }
          changes {
            kind
            reason
            confidence
            before { ...Saying }
            beforeWords { ...Words }
            words { ...Words }
          }
        }
      }
    }
  }
`,
  [sayingFragment, spanFragment],
);

type Connection = ResultOf<typeof positionsQuery>['positions'];
type Position = Connection['edges'][number]['node'];
export type Saying = Position['statement'];
/** That a statement may take an earlier one back. */
export type Change = Position['changes'][number] & { readonly now: Saying };
