import type { DateOrder } from '../clean/moment.ts';
import type { Config } from '../config.ts';
import { SettingError } from '../errors.ts';
import { Client } from '../fetch/client.ts';
import type { SharedTurns } from '../fetch/hosts.ts';
import { type Columns, parseColumns } from '../sources/columns.ts';
import type { Reading } from '../sources/item.ts';
import type { Kind } from '../sources/kind.ts';

/** How the command line has sources read. */
export interface ReadingOptions {
  readonly as?: Kind;
  readonly map?: readonly string[];
  readonly dates?: DateOrder;
}

/** Throws SettingError for a --map that can't be used. */
export function checkReading({ map = [] }: ReadingOptions): Columns {
  const columns: Columns = Object.assign({}, ...map.map(parseColumns));
  if (columns.text && columns.html)
    throw new SettingError('--map', 'an article is read from one column: name text or html, not both');
  return columns;
}

/** What sources are read with; its client is to be closed. Throws what `checkReading` does. */
export function openReading(
  { ownHosts }: Pick<Config, 'ownHosts'>,
  options: ReadingOptions = {},
  signal?: AbortSignal,
  turns: SharedTurns | null = null,
): Reading {
  const columns = checkReading(options);
  const { as = null, dates = null } = options;
  const client = new Client({ own: ownHosts, turns });
  return { client, as, columns, dates, stdin: process.stdin, signal };
}
