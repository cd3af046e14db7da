import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql.ts';

const viewFragment = graphql(`
  fragment KeptView on SavedView { id name note by at state positions { id x y } }
`);

/** Views that were saved, the latest first. */
export const viewsQuery = graphql(
  `
  query SavedViews($first: Int!) {
    views(first: $first) { totalCount edges { node { ...KeptView } } }
  }
`,
  [viewFragment],
);

export const saveViewMutation = graphql(
  `
  mutation SaveView($view: ID, $name: String!, $note: String, $state: String!, $positions: [NodePositionInput!]) {
    saveView(view: $view, name: $name, note: $note, state: $state, positions: $positions) { ...KeptView }
  }
`,
  [viewFragment],
);

export const removeViewMutation = graphql(`
  mutation RemoveView($view: ID!) { removeView(view: $view) { id } }
`);

/** The place in the ledger that answers stand on now. */
export const presentQuery = graphql(`
  query Present { stats { asOf } }
`);

export type SavedView = ResultOf<typeof viewFragment>;
