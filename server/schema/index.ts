import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';
import './article.ts';
import './entity.ts';
import './neighbourhood.ts';
import './statement.ts';
import './stats.ts';

builder.queryType({
  description: 'Who said what about whom. Answers count the current versions of articles only.',
});

/** The whole schema; printed in schema.graphql, which a test holds to it. */
export const schema: GraphQLSchema = builder.toSchema();
