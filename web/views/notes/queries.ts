import { graphql } from '../../api/graphql.ts';

/** What was written about one thing, newest first. */
export const notesQuery = graphql(`
  query Notes($about: ID!, $first: Int!) {
    notes(about: $about, first: $first) { totalCount edges { node { id text by at } } }
  }
`);

export const writeNoteMutation = graphql(`
  mutation WriteNote($about: ID!, $text: String!) { note(about: $about, text: $text) { id } }
`);

export const removeNoteMutation = graphql(`
  mutation RemoveNote($note: ID!) { removeNote(note: $note) { id } }
`);
