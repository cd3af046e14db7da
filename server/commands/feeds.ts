import type { Config } from '../config.ts';
import { SettingError } from '../errors.ts';
import type { Added } from '../feeds/desk.ts';
import { everyOf, type Feed, healthOf } from '../feeds/feed.ts';
import type { Begun, Told } from '../feeds/sessions.ts';
import { checkAddress } from '../fetch/addresses.ts';
import type { FeedRequest } from './feed-requests.ts';
import { heedSignals } from './signals.ts';
import { SCREEN, type Screen, tellPerson, tellProgram } from './telling.ts';
import { type Perform, withWork } from './upkeep.ts';

export interface AddFeedsOptions {
  /** Minutes. */
  readonly every?: number;
  readonly outlet?: string;
  /** False: added unseen. */
  readonly check?: boolean;
}

/** `ujar feeds add`: the exit code, 1 where one of them can't be followed. */
export async function addFeedsCommand(
  addresses: readonly string[],
  { every, outlet, check = true }: AddFeedsOptions,
  config: Config,
): Promise<number> {
  for (const address of addresses) checkAddress(address);
  return withWork(config, async (perform) => {
    let code = 0;
    for (const address of addresses) {
      const feed = { address, outlet: outlet?.trim() || null, every: every ?? null, check };
      const added = await ask<Added>(perform, { do: 'add', feed });
      if ('refused' in added) {
        const more = check ? ' (not added; --no-check adds it all the same)' : ' (not added)';
        console.error(`${added.refused}${more}`);
        code = 1;
        continue;
      }
      const set = every === undefined && outlet === undefined ? '' : '; what you gave is set';
      const title = added.title === null ? '' : ` (${added.title})`;
      console.log(`${added.address}${title}: ${added.isNew ? 'is followed' : `was followed already${set}`}`);
    }
    return code;
  });
}

/** `ujar feeds list`: a table, or a feed a line in JSON. */
export async function listFeedsCommand({ json = false }: { json?: boolean }, config: Config): Promise<void> {
  const { feeds } = await withWork(config, (perform) =>
    ask<{ feeds: readonly Feed[] }>(perform, { do: 'list' }),
  );
  if (json)
    for (const feed of feeds)
      console.log(JSON.stringify({ ...feed, every: everyOf(feed), health: healthOf(feed) }));
  else if (feeds.length === 0) console.log('No feeds are followed; `ujar feeds add ADDRESS` follows one');
  else for (const line of writeTable(feeds)) console.log(line);
}

/** `ujar feeds remove`. Throws SettingError for an address that is not followed; then nothing is removed. */
export async function removeFeedsCommand(addresses: readonly string[], config: Config): Promise<void> {
  const { unknown } = await withWork(config, (perform) =>
    ask<{ unknown: readonly string[] }>(perform, { do: 'remove', addresses: [...addresses] }),
  );
  refuseUnknown(unknown);
  for (const address of addresses)
    console.log(`${address}: is followed no longer; the articles that came by it stay`);
}

/** `ujar feeds pause` and `resume`. Throws SettingError for an address that is not followed; then nothing changes. */
export async function pauseFeedsCommand(
  addresses: readonly string[],
  paused: boolean,
  config: Config,
): Promise<void> {
  const { unknown, changed } = await withWork(config, (perform) =>
    ask<{ unknown: readonly string[]; changed: readonly string[] }>(perform, {
      do: 'pause',
      addresses: [...addresses],
      paused,
    }),
  );
  refuseUnknown(unknown);
  for (const address of changed)
    console.log(`${address}: ${paused ? 'is paused until `ujar feeds resume`' : 'goes on'}`);
  if (changed.length < addresses.length) console.log(`${addresses.length - changed.length} so already`);
}

export interface RunFeedsOptions {
  readonly due?: boolean;
  readonly workers?: number;
  readonly json?: boolean;
}

/** `ujar feeds run`: tells of it, and gives the exit code, as `ujar ingest` does. */
export async function runFeedsCommand(
  addresses: readonly string[],
  { due = false, workers, json = false }: RunFeedsOptions,
  config: Config,
  screen: Screen = SCREEN,
): Promise<number> {
  const teller = json ? tellProgram(screen) : tellPerson(screen);
  const stopping = new AbortController();
  const signals = heedSignals((name) => {
    teller.say(
      `${name === 'SIGINT' ? '' : `${name}: `}Stopping once what was read is written; again to stop at once`,
    );
    stopping.abort();
  });
  const use = async (perform: Perform): Promise<number> => {
    const begun = await ask<Begun>(perform, { do: 'run', addresses: [...addresses], due });
    refuseUnknown(begun.unknown);
    if (begun.feeds === 0) teller.say(due ? 'No feed is due' : 'No feeds are followed');
    const { session } = begun;
    const stop = () => void ask(perform, { do: 'stop', session }).catch(() => {});
    if (stopping.signal.aborted) stop();
    else stopping.signal.addEventListener('abort', stop);
    for (let from = 0; ; ) {
      const { events, ended } = await ask<Told>(perform, { do: 'follow', session, from });
      for (const event of events) teller.event(event);
      from += events.length;
      if (ended === null) continue;
      teller.end(ended);
      if (ended.stopped) return signals.code();
      return ended.failed === 0 ? 0 : 1;
    }
  };
  try {
    const settings = { ...config, workers: workers ?? config.workers };
    return await withWork(settings, use, { heeding: true, extracting: true });
  } finally {
    teller.close();
    signals.forget();
  }
}

function ask<T>(perform: Perform, request: FeedRequest): Promise<T> {
  return perform<T>('feeds', request);
}

function refuseUnknown([first, ...more]: readonly string[]): void {
  if (first === undefined) return;
  const others = more.length > 0 ? ` (nor are ${more.length} more)` : '';
  throw new SettingError(
    first,
    `is not followed${others}; \`ujar feeds list\` says what is. Nothing was changed`,
  );
}

const HEAD = ['health', 'articles', 'last success', 'next try', 'every', 'feed'];
/** Columns of numbers. */
const RIGHT = [1];

/** The table for a person; times in UTC. What is wrong stands in a line of its own below the feed. */
export function writeTable(feeds: readonly Feed[]): readonly string[] {
  const rows = feeds.map((feed) => [
    feed.failures > 0 && !feed.paused ? `failing (${feed.failures})` : healthOf(feed),
    feed.articles.toLocaleString('en'),
    timeOf(feed.succeeded) ?? 'never',
    feed.paused ? '-' : (timeOf(feed.next) ?? '-'),
    writeEvery(everyOf(feed)),
    `${feed.address}${nameOf(feed)}`,
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const write = (row: readonly string[]) =>
    row
      .map((cell, i) => (RIGHT.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const lines = rows.flatMap((row, i) => {
    const error = feeds[i]?.error ?? null;
    return error === null ? [write(row)] : [write(row), `    ${error}`];
  });
  return [write(HEAD), ...lines, 'Times are in UTC.'];
}

/** "2026-03-04 05:06" */
function timeOf(iso: string | null): string | null {
  return iso === null ? null : iso.slice(0, 16).replace('T', ' ');
}

function writeEvery(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.round(minutes)} min`;
}

function nameOf({ outlet, title }: Feed): string {
  const name = outlet ?? title;
  return name === null ? '' : ` (${name})`;
}
