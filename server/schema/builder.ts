import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin, { type AuthFailure, AuthScopeFailureType } from '@pothos/plugin-scope-auth';
import type { Scope } from '../derive/keys.ts';
import { ForbiddenError } from '../errors.ts';
import type { Context } from './context.ts';

/** What the parts of all pages mean, told once. */
const PAGES = {
  defaultConnectionTypeOptions: {
    description: 'A page of a list: its rows, and how to ask for those that follow.',
  },
  edgesFieldOptions: { description: 'The rows of this page, in order, each with its cursor.' },
  pageInfoFieldOptions: { description: 'Whether rows follow, and by which cursor to ask for them.' },
  defaultEdgeTypeOptions: { description: 'A row of a page.' },
  nodeFieldOptions: { description: 'What stands in this row.' },
  cursorFieldOptions: {
    description:
      'The row’s place in the order: as `after` it gives what follows. Opaque, for the same field only; it stays true when rows come and go.',
  },
  pageInfoTypeOptions: { description: 'Where a page lies in its list. Pages are read forward.' },
  hasNextPageFieldOptions: {
    description: 'True where rows follow: ask the same again with `endCursor` as `after`.',
  },
  hasPreviousPageFieldOptions: {
    description: 'True where `after` was given, so that this is no first page.',
  },
  startCursorFieldOptions: { description: 'Cursor of the first row; null on an empty page.' },
  endCursorFieldOptions: { description: 'Cursor of the last row; null on an empty page.' },
} as const;

/** Ids on the wire are the type's name, a colon and our own id: "Entity:IDN". Links and scripts may build them. */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: Record<Scope, boolean>;
  Scalars: { AsOf: { Input: number | string; Output: number | string } };
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
}>({
  defaultFieldNullability: false,
  plugins: [ScopeAuthPlugin, RelayPlugin],
  scopeAuth: {
    authScopes: ({ caller: { scopes } }) => ({
      read: scopes.includes('read'),
      ingest: scopes.includes('ingest'),
      curate: scopes.includes('curate'),
      admin: scopes.includes('admin'),
    }),
    authorizeOnSubscribe: true,
    unauthorizedError: (_, { caller }, { fieldName }, { failure }) =>
      new ForbiddenError(fieldName, scopesIn(failure), caller.name),
  },
  relay: {
    encodeGlobalID: (typename, id) => `${typename}:${id}`,
    // Fields of our own find them, as of a sequence: node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything that `node` finds again by its id.' },
    idFieldOptions: { description: 'The type’s name, a colon and its own id: "Entity:IDN".' },
    ...PAGES,
  },
});

/** The scopes any of which would have done. */
function scopesIn(failure: AuthFailure): string[] {
  if (failure.kind === AuthScopeFailureType.AuthScope) return [failure.scope];
  return 'failures' in failure ? failure.failures.flatMap(scopesIn) : [];
}

/** Types whose things are found by id. */
export const NODES = ['Article', 'Entity', 'Event', 'Statement', 'Utterance'] as const;

/** The type and our own id of a thing. */
export interface NodeId {
  readonly typename: (typeof NODES)[number];
  readonly id: string;
}

/** Of what "Entity:IDN" names; null for what is no such id. */
export function readNodeId(given: string): NodeId | null {
  const colon = given.indexOf(':');
  const typename = NODES.find((each) => each === given.slice(0, Math.max(colon, 0)));
  return typename === undefined ? null : { typename, id: given.slice(colon + 1) };
}

/** Our own id of what `given` names; with or without the type's name before it. */
export function ownId(typename: string, given: string): string {
  return given.startsWith(`${typename}:`) ? given.slice(typename.length + 1) : given;
}
