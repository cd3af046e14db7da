import { buildSchema, type GraphQLSchema } from 'graphql';

/** What both servers answer, from memory: 28 statements, some 9 KB of JSON. */
export const QUERY = `{ statements(first: 28) { id text said kind act confidence
  speaker { id name kind } target { id name kind } article { id title outlet } } }`;

const SDL = `
  type Query { statements(first: Int!): [Statement!]! }
  type Statement { id: ID! text: String! said: String! kind: String! act: String! confidence: Float!
    speaker: Entity! target: Entity! article: Article! }
  type Entity { id: ID! name: String! kind: String! }
  type Article { id: ID! title: String! outlet: String! }
`;

const ROWS = Array.from({ length: 200 }, (_, i) => ({
  id: `s${i}`,
  ...{ text: `the talks about the harbour go on, number ${i}`, said: '2026-03-04', kind: 'INDIRECT' },
  ...{ act: 'SAY', confidence: 0.9 },
  speaker: { id: `e${i % 7}`, name: `Minister ${i % 7}`, kind: 'PERSON' },
  target: { id: `e${i % 5}`, name: `Country ${i % 5}`, kind: 'COUNTRY' },
  article: { id: `a${i}`, title: `Talks, day ${i}`, outlet: 'The Harbour' },
}));

/** The schema with its resolvers. */
export function memorySchema(): GraphQLSchema {
  const schema = buildSchema(SDL);
  const field = schema.getQueryType()?.getFields().statements;
  if (field) field.resolve = async (_, { first }) => ROWS.slice(0, first);
  return schema;
}
