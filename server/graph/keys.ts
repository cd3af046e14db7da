import { query } from './query.ts';

/** What a key lets its holder do; admin may do all of it. */
export const SCOPES = ['read', 'ingest', 'curate', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** A key as it is kept: of the key itself only the hash. */
export interface Key {
  /** Ten hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** ISO time in UTC, and who made it. */
  readonly created: string;
  readonly by: string;
  /** Null while it is in force. */
  readonly revoked: string | null;
  readonly revokedBy: string | null;
}

export const readKeys = query<Record<never, never>, Key>('read-keys');

export const writeKey = query<{ key: Omit<Key, 'revoked' | 'revokedBy'> }, { readonly id: string }>(
  'write-key',
);

export const revokeKey = query<{ key: string; at: string; by: string }, Key>('revoke-key');
