import { z } from 'zod';
import type { Graph } from '../derive/batch.ts';
import {
  createKey,
  type Key,
  type KeyDesk,
  listKeys,
  type MadeKey,
  revoke,
  SCOPES,
  type Scope,
} from '../derive/keys.ts';

export type { Scope };

/** What a command asks of who holds the graph, in JSON. */
export const KEY_REQUEST = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('list') }),
  z.strictObject({ do: z.literal('create'), name: z.string(), scopes: z.array(z.enum(SCOPES)) }),
  z.strictObject({ do: z.literal('revoke'), key: z.string() }),
]);
export type KeyRequest = z.infer<typeof KEY_REQUEST>;

/** What it is told. */
export interface KeyAnswers {
  readonly list: { readonly keys: readonly Key[] };
  readonly create: MadeKey;
  readonly revoke: Key;
}

/** The keys of a graph. */
export function keyDesk(graph: Graph): KeyDesk {
  const now = () => new Date().toISOString();
  return {
    list: () => listKeys(graph),
    create: (request) => createKey(graph, request, now()),
    revoke: (named, by) => revoke(graph, named, by, now()),
  };
}

/** Answers what commands ask. */
export async function answerKeys(desk: KeyDesk, asked: KeyRequest): Promise<KeyAnswers[KeyRequest['do']]> {
  switch (asked.do) {
    case 'list':
      return { keys: await desk.list() };
    case 'create':
      return desk.create({ name: asked.name, scopes: asked.scopes, by: 'local' });
    case 'revoke':
      return desk.revoke(asked.key, 'local');
  }
}
