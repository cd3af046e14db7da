import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import { UnknownIdError } from '../errors.ts';
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
      if (colon < 1) throw new UnknownIdError('id', id);
      return { typename: id.slice(0, colon), id: id.slice(colon + 1) };
    },
    nodeQueryOptions: { description: 'The thing with this id, null where there is none.' },
    nodesQueryOptions: {
      description: 'The things with these ids, in their order; null where there is none.',
    },
  },
});

/** Our own id of what `given` names; with or without the type's name before it. */
export function ownId(typename: string, given: string): string {
  return given.startsWith(`${typename}:`) ? given.slice(typename.length + 1) : given;
}
