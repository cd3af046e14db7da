import type { Config } from '../config.ts';
import { SettingError } from '../errors.ts';
import { Client } from '../fetch/client.ts';
import { type Columns, parseColumns } from '../sources/columns.ts';
import type { DateOrder } from '../sources/dates.ts';
import type { Reading } from '../sources/item.ts';
import type { Kind } from '../sources/kind.ts';

/** How the command line has sources read. */
export interface ReadingOptions {
  readonly as?: Kind;
  readonly map?: readonly string[];
  readonly dates?: DateOrder;
}

/** What sources are read with; its client is to be closed. Throws SettingError for a --map that can't be used. */
export function openReading(
  { ownHosts }: Pick<Config, 'ownHosts'>,
  { as, map = [], dates }: ReadingOptions = {},
  signal?: AbortSignal,
): Reading {
  const columns: Columns = Object.assign({}, ...map.map(parseColumns));
  if (columns.text && columns.html)
    throw new SettingError('--map', 'an article is read from one column: name text or html, not both');
  const client = new Client({ own: ownHosts });
  return { client, as: as ?? null, columns, dates: dates ?? null, stdin: process.stdin, signal };
}
