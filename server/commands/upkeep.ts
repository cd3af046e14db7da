import type { Config } from '../config.ts';
import type { Digest } from '../derive/digest.ts';
import type { Retracted, Retraction } from '../derive/retraction.ts';
import { SettingError } from '../errors.ts';
import { askHolder } from '../fetch/holder.ts';
import type { JoinedWork } from '../http/joining.ts';
import { counted } from './findings.ts';
import type { RebuildAnswer } from './rebuilds.ts';
import { findServing } from './serving.ts';
import { ownStatusLine } from './status-line.ts';

/** `ujar digest`: the hash, with --full over all that is stored, and with --json its parts. */
export async function digestCommand(
  { json = false, full = false }: { json?: boolean; full?: boolean },
  config: Config,
): Promise<void> {
  const answer = await perform<Digest>('digest', config, { full });
  console.log(json ? JSON.stringify(answer) : answer.digest);
}

/** `ujar rebuild`: everything derived, anew from what is stored. One that is cut short is made up for by the next. */
export async function rebuildCommand(config: Config): Promise<void> {
  const status = ownStatusLine();
  const { changed } = await withWork(config, async (ask) => {
    for (let run: number | null = null; ; ) {
      const answer: RebuildAnswer = await ask('rebuild', { run });
      if (answer.over) return answer;
      const { part, done, changed } = answer;
      status.show(
        `${part}: ${done.toLocaleString('en')} gone through; ${counted(changed, 'link')} put right`,
      );
      run = answer.run;
    }
  });
  status.clear();
  console.log(changed === 0 ? 'Nothing differed' : `${changed} links differed and were put right`);
}

export interface RetractOptions {
  readonly why?: string;
  readonly by?: string;
  readonly erase?: boolean;
  readonly takeBack?: boolean;
  readonly json?: boolean;
}

/** `ujar retract`: hides articles, erases them or takes that back. Throws SettingError for a name without an article. */
export async function retractCommand(
  articles: readonly string[],
  { why = '', by = 'local', erase = false, takeBack = false, json = false }: RetractOptions,
  config: Config,
): Promise<void> {
  if (erase && takeBack) throw new SettingError('--erase', 'and --take-back contradict each other; give one');
  if (why.trim() === '' && !takeBack)
    throw new SettingError('--why', 'must tell why; it is kept with the article');
  const kind = erase ? 'erase' : takeBack ? 'take back' : 'retract';
  const asked: Retraction = { articles, kind, by, why };
  const { changed, already, unknown } = await perform<Retracted>('retract', config, asked);
  const [first] = unknown;
  if (first !== undefined) {
    const more = unknown.length > 1 ? ` (nor do ${unknown.length - 1} more)` : '';
    throw new SettingError(
      first,
      `names no article${more}; give addresses, ids or files as they were ingested. Nothing was changed`,
    );
  }
  if (json) console.log(JSON.stringify({ kind, changed, already }));
  else
    console.log(`${DONE[kind](changed.length)}${already.length > 0 ? `, ${already.length} so already` : ''}`);
}

const DONE: Readonly<Record<Retraction['kind'], (count: number) => string>> = {
  retract: (count) => `${counted(count, 'article')} retracted: hidden, and not taken again until --take-back`,
  erase: (count) =>
    `${counted(count, 'article')} erased for good; their hashes are kept, and they are not taken again`,
  'take back': (count) => `${counted(count, 'article')} taken back: what was hidden counts again`,
};

type Name = Exclude<keyof JoinedWork, 'backup' | 'export' | 'progress'>;

/** Has something done by the process that serves the home, else in this one. */
export type Perform = <T>(name: Name, body?: unknown) => Promise<T>;

/**
 * For several things in a row: the database is started once, where no process serves the home. `heeding`: who calls
 * heeds signals itself, by which the process would end at once otherwise. `extracting`: by as many workers as are set,
 * and those of REDIS_URL. `joins` is told to `use`: whether another process does the work.
 */
export async function withWork<T>(
  config: Config,
  use: (perform: Perform, joins: boolean) => Promise<T>,
  { heeding = false, extracting = false } = {},
): Promise<T> {
  const serving = await findServing(config);
  if (serving !== null) return use((name, body = null) => askHolder(serving, name, body), true);
  const { openOwnWork } = await import('./own-work.ts');
  const { work, close } = await openOwnWork(
    extracting ? config : { ...config, workers: 1, redis: null },
    heeding ? { signal: new AbortController().signal } : {},
  );
  try {
    return await use(async <R>(name: Name, body: unknown = null) => (await work[name](body)) as R, false);
  } finally {
    await close();
  }
}

function perform<T>(name: Name, config: Config, body: unknown = null): Promise<T> {
  return withWork(config, (work) => work<T>(name, body));
}
