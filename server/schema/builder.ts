import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin, { type AuthFailure, AuthScopeFailureType } from '@pothos/plugin-scope-auth';
import type { Scope } from '../derive/keys.ts';
import { ForbiddenError } from '../errors.ts';
import type { Context } from './context.ts';

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
    decodeGlobalID: (id) => {
      const colon = id.indexOf(':');
      const typename = id.slice(0, Math.max(colon, 0));
      return NODES.has(typename) ? { typename, id: id.slice(colon + 1) } : NOTHING;
    },
    nodeQueryOptions: { description: 'The thing with this id, null where there is none.' },
    nodesQueryOptions: {
      description: 'The things with these ids, in their order; null where there is none.',
    },
  },
});

/** The scopes any of which would have done. */
function scopesIn(failure: AuthFailure): string[] {
  if (failure.kind === AuthScopeFailureType.AuthScope) return [failure.scope];
  return 'failures' in failure ? failure.failures.flatMap(scopesIn) : [];
}

/** Types whose things are found by id. */
const NODES: ReadonlySet<string> = new Set(['Article', 'Entity', 'Event', 'Statement', 'Utterance']);

/** What an id of no such type leads to: the plugin refuses a type that it doesn't know, where null is promised. */
const NOTHING = { typename: 'Article', id: '' } as const;

/** Our own id of what `given` names; with or without the type's name before it. */
export function ownId(typename: string, given: string): string {
  return given.startsWith(`${typename}:`) ? given.slice(typename.length + 1) : given;
}
