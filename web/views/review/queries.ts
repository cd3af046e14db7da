import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment, standingFragment } from '../../api/queries.ts';
import { eventLineFragment } from '../panel/queries.ts';

const proposedFragment = graphql(
  `
  fragment Side on Proposed {
    examples { sentence mention { text } article { id title outlet file published { from to precision } } }
    entity {
      ...Standing
      names { name reports }
      by { utterances }
      about { utterances }
    }
    event { ...EventLine }
    utterance { id reports outlets }
  }
`,
  [standingFragment, eventLineFragment],
);

/** Pairs that may be one, what decides most first. */
export const queueQuery = graphql(
  `
  query ReviewQueue($of: Reviewed!, $first: Int!, $after: String) {
    reviewQueue(of: $of, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          score
          unjoined
          signs { feature weight reason }
          alike { ...EntityName }
          pair { ...Side }
        }
      }
    }
  }
`,
  [proposedFragment, entityNameFragment],
);

export type Proposal = ResultOf<typeof queueQuery>['reviewQueue']['edges'][number]['node'];
export type Side = Proposal['pair'][number];

/** The id by which one of a pair is judged. */
export function idOf(side: Side): string {
  return side.entity?.id ?? side.event?.id ?? side.utterance?.id ?? '';
}

export const keyOf = ({ pair }: Proposal): string => pair.map(idOf).join(' ');
