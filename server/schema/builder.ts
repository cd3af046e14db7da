import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { Context } from './context.ts';

/** Ids on the wire are the type's name, a colon and our own id: "Entity:IDN". Links and scripts may build them. */
export const builder = new SchemaBuilder<{
  Context: Context;
  Scalars: { AsOf: { Input: number | string; Output: number | string } };
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
}>({
  defaultFieldNullability: false,
  plugins: [RelayPlugin],
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

/** Types whose things are found by id. */
const NODES: ReadonlySet<string> = new Set(['Article', 'Entity', 'Event', 'Statement', 'Utterance']);

/** What an id of no such type leads to: the plugin refuses a type that it doesn't know, where null is promised. */
const NOTHING = { typename: 'Article', id: '' } as const;

/** Our own id of what `given` names; with or without the type's name before it. */
export function ownId(typename: string, given: string): string {
  return given.startsWith(`${typename}:`) ? given.slice(typename.length + 1) : given;
}
