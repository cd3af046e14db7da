import { createHash, randomBytes } from 'node:crypto';
import { ArgumentError, UnknownIdError } from '../errors.ts';
import { type Key, readKeys, revokeKey, SCOPES, type Scope, writeKey } from '../graph/keys.ts';
import type { Graph } from './batch.ts';
import { writeDeed } from './deeds.ts';

export { type Key, SCOPES, type Scope };

/** A key that is to be made. */
export interface KeyRequest {
  /** Stands in the audit and as the author of judgements. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Who makes it. */
  readonly by: string;
}

/** A new key, and the words to be sent as `authorization: Bearer ...`: they are told this once. */
export interface MadeKey {
  readonly key: Key;
  readonly secret: string;
}

/** Keys, as who may do all has to do with them. */
export interface KeyDesk {
  readonly list: () => Promise<readonly Key[]>;
  readonly create: (request: KeyRequest) => Promise<MadeKey>;
  /** By name or id. */
  readonly revoke: (named: string, by: string) => Promise<Key>;
}

/** Bytes of chance in a key. */
const CHANCE = 32;

/**
 * The hash by which a key is kept and known again. A key is 256 bits of chance, not a password: nobody tries them all, so
 * a slow hash with a salt would protect nothing more, and cost each request its time.
 */
export function hashKey(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/**
 * Makes a key. Throws ArgumentError for a name that can't be used or that a key in force has, and for no scope.
 */
export async function createKey(
  graph: Graph,
  { name, scopes, by }: KeyRequest,
  at: string,
): Promise<MadeKey> {
  refuseName(name);
  if (scopes.length === 0) throw new ArgumentError('scopes', `are none: give some of ${SCOPES.join(', ')}`);
  const secret = `ujar_${randomBytes(CHANCE).toString('base64url')}`;
  const id = randomBytes(5).toString('hex');
  const sorted = SCOPES.filter((scope) => scopes.includes(scope));
  const key = { id, name, hash: hashKey(secret), scopes: sorted, created: at, by };
  await writeDeed(graph, at, async (transaction) => {
    const [made] = await writeKey(transaction, { key });
    if (made === undefined)
      throw new ArgumentError('name', `${JSON.stringify(name)} is that of a key in force; revoke it first`);
    const summary = `${name}: ${sorted.join(', ')}`;
    return [key, { by, did: 'create key', ids: [`Key:${id}`], summary }];
  });
  return { key: { ...key, revoked: null, revokedBy: null }, secret };
}

/** A name is shown in lines and tables; "local" is who has no key. */
function refuseName(name: string): void {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]{0,62}$/u.test(name) || name.trim() !== name)
    throw new ArgumentError(
      'name',
      `${JSON.stringify(name)} is no name of a key: 1 to 63 letters, digits, spaces and . _ @ -`,
    );
  if (name === 'local') throw new ArgumentError('name', '"local" is who needs no key; take another name');
  if (/^[0-9a-f]{10}$/u.test(name)) throw new ArgumentError('name', `${name} reads like the id of a key`);
}

/** Takes a key, by name or id, out of force for good. Throws UnknownIdError where none in force is called so. */
export async function revoke(graph: Graph, named: string, by: string, at: string): Promise<Key> {
  return writeDeed(graph, at, async (transaction) => {
    const [key] = await revokeKey(transaction, { key: named, at, by });
    if (key === undefined) throw new UnknownIdError('key', named, 'key in force');
    return [key, { by, did: 'revoke key', ids: [`Key:${key.id}`], summary: key.name }];
  });
}

/** All keys there have been, oldest first. */
export async function listKeys(graph: Pick<Graph, 'read'>): Promise<readonly Key[]> {
  return graph.read((transaction) => readKeys(transaction, {}));
}
