import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';
import { entityNameFragment, spanFragment, statementFragment } from '../../api/queries.ts';

/** What a judgement does, or would do. */
export const consequenceFragment = graphql(
  `
  fragment Told on Consequence {
    effect
    stood
    judgement { id }
    contradictions { reason refuses judgement }
    moves {
      fromId
      toId
      occurrences
      said
      about
      from { ...EntityName }
      to { ...EntityName }
      roles { title for articles }
    }
    reportMoves { fromId toId reports }
    statement { ...StatementParts }
  }
`,
  [entityNameFragment, statementFragment],
);

export const correctMutation = graphql(
  `
  mutation Correct(
    $statement: ID!, $verdict: Verdict!, $whom: ID, $stance: StanceValue, $preview: Boolean, $why: String
  ) {
    correct(
      statement: $statement, verdict: $verdict, whom: $whom, stance: $stance, preview: $preview, why: $why
    ) { ...Told }
  }
`,
  [consequenceFragment],
);

export const undoMutation = graphql(
  `
  mutation TakeBack($judgement: ID!, $preview: Boolean, $why: String) {
    undo(judgement: $judgement, preview: $preview, why: $why) { ...Told }
  }
`,
  [consequenceFragment],
);

const decidedFragment = graphql(
  `
  fragment Decided on Judgement {
    id
    sequence
    at
    by
    verdict
    why
    inForce
    undoes
    stance
    pair { occurrence name mention { text } entity { ...EntityName } article { id outlet file } }
    eventReports { article { id outlet file } report { id type trigger { text } } }
    statements { id contents { ...Words } article { id outlet file } }
    statement { id contents { ...Words } article { id outlet file } }
    whom { name entity { ...EntityName } }
  }
`,
  [entityNameFragment, spanFragment],
);

/** What was decided, newest first; of one entity, event or statement where one is named. */
export const judgementsQuery = graphql(
  `
  query Judgements($entity: ID, $event: ID, $statement: ID, $first: Int!, $after: String) {
    judgements(entity: $entity, event: $event, statement: $statement, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { ...Decided } }
    }
  }
`,
  [decidedFragment],
);

export type Consequence = ResultOf<typeof consequenceFragment>;
export type Move = Consequence['moves'][number];
export type Decided = ResultOf<typeof decidedFragment>;
