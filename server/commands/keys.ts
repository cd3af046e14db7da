import type { Config } from '../config.ts';
import type { Key, Scope } from '../derive/keys.ts';
import type { KeyAnswers, KeyRequest } from './key-requests.ts';
import { withWork } from './upkeep.ts';

/**
 * `ujar keys create`: the key alone on standard output, so that a script can keep it, and what it is on standard error.
 */
export async function createKeyCommand(
  name: string,
  { scope, json = false }: { readonly scope: readonly Scope[]; readonly json?: boolean },
  config: Config,
): Promise<void> {
  const { key, secret } = await ask(config, { do: 'create', name, scopes: [...scope] });
  if (json) console.log(JSON.stringify({ id: key.id, name, scopes: key.scopes, secret }));
  else {
    console.error(`Key ${key.id} for ${name} (${key.scopes.join(', ')}). It is shown this once:`);
    console.log(secret);
  }
}

/** `ujar keys list`: a table, or a key a line in JSON. */
export async function listKeysCommand({ json = false }: { json?: boolean }, config: Config): Promise<void> {
  const { keys } = await ask(config, { do: 'list' });
  if (json) for (const { hash, ...key } of keys) console.log(JSON.stringify(key));
  else if (keys.length === 0) console.log('There are no keys; `ujar keys create NAME` makes one');
  else for (const line of writeTable(keys)) console.log(line);
}

/** `ujar keys revoke`. */
export async function revokeKeyCommand(named: string, config: Config): Promise<void> {
  const { id, name } = await ask(config, { do: 'revoke', key: named });
  console.log(`Key ${id} for ${name} is revoked: it opens nothing any more`);
}

function ask<R extends KeyRequest>(config: Config, request: R): Promise<KeyAnswers[R['do']]> {
  return withWork(config, (perform) => perform<KeyAnswers[R['do']]>('keys', request));
}

const HEAD = ['id', 'name', 'scopes', 'created', 'revoked'];

/** The table for a person; times in UTC. */
export function writeTable(keys: readonly Key[]): readonly string[] {
  const rows = keys.map(({ id, name, scopes, created, revoked }) => [
    ...[id, name, scopes.join(','), timeOf(created)],
    revoked === null ? '-' : timeOf(revoked),
  ]);
  const all = [HEAD, ...rows];
  const widths = HEAD.map((_, i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** "2026-03-04 05:06" */
function timeOf(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}
