import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { checkGiven, type Description } from '../clean/description.ts';
import type { Config } from '../config.ts';
import { askHolder } from '../fetch/holder.ts';
import type { SharedTurns } from '../fetch/hosts.ts';
import { type Accepted, type Event, ingest, refuseShared, type Submit, type Way } from '../ingest.ts';
import { toWire } from '../jobs/wire.ts';
import type { Heard } from '../runs/runs.ts';
import { heralded } from './heralding.ts';
import type { OpenMeans } from './means.ts';
import { findServing } from './serving.ts';
import { heedSignals } from './signals.ts';
import { checkReading, openReading, type ReadingOptions } from './sources.ts';
import { SCREEN, type Screen, tellPerson, tellProgram } from './telling.ts';

export interface IngestOptions extends Description, ReadingOptions {
  readonly json?: boolean;
  readonly workers?: number;
}

/**
 * Articles from the sources named, into the graph. Gives the exit code: 0 if all that was found got there, 1 if
 * anything failed, 130 (or that of another signal) if it was stopped.
 */
export async function ingestCommand(
  sources: readonly string[],
  { json = false, workers, as, map, dates, ...given }: IngestOptions,
  config: Config,
  screen: Screen = SCREEN,
): Promise<number> {
  checkGiven(given);
  if (sources.length > 1) refuseShared(given);
  const stopping = new AbortController();
  const kinds: ReadingOptions = { ...(as && { as }), ...(map && { map }), ...(dates && { dates }) };
  checkReading(kinds);
  const teller = json ? tellProgram(screen) : tellPerson(screen);
  const signals = heedSignals((name) => {
    teller.say(
      `${name === 'SIGINT' ? '' : `${name}: `}Stopping once what was read is written; again to stop at once`,
    );
    stopping.abort(new Error('stopped'));
    // A pipe that nobody ends would keep the process.
    if (sources.includes('-')) process.stdin.destroy();
  });
  try {
    const settings = { ...config, workers: workers ?? config.workers };
    const open = await openWay(sources, settings, (line) => teller.event({ kind: 'note', line }));
    const reading = openReading(config, kinds, stopping.signal, open.turns);
    try {
      const { send } = open;
      const run = (report: (event: Event) => void) =>
        ingest(sources, given, { ...open.way, reading }, (event) => {
          teller.event(event);
          report(event);
        });
      const summary =
        send === null
          ? await run(() => {})
          : await heralded({ id: randomUUID(), send, every: screen.every }, run);
      teller.end(summary);
      if (summary.stopped) return signals.code();
      return summary.failed === 0 ? 0 : 1;
    } finally {
      await open.close();
      await reading.client.close();
    }
  } finally {
    teller.close();
    signals.forget();
  }
}

interface OpenWay {
  readonly way: Omit<Way, 'reading'>;
  readonly turns: SharedTurns | null;
  /** Has the process that serves hear how far the command is; null where none serves. */
  readonly send: ((heard: Heard) => Promise<unknown>) | null;
  readonly close: () => Promise<void>;
}

/**
 * By way of the process that serves; where none does, with a database for as long as there is something to write. With
 * REDIS_URL workers prepare what is written, this process among them.
 */
async function openWay(
  sources: readonly string[],
  config: Config,
  say: (line: string) => void,
): Promise<OpenWay> {
  const serving = await findServing(config);
  const shared = config.redis === null ? undefined : await openShared(config, say);
  const turns = shared?.crew?.turns ?? null;
  const preparer = shared?.crew?.preparer;
  if (serving !== null) {
    const submit: Submit = (prepared) => askHolder<Accepted>(serving, 'articles', prepared.map(toWire));
    const send = (heard: Heard) => askHolder(serving, 'progress', heard);
    return { way: { submit, preparer }, turns, send, close: async () => shared?.close() };
  }
  const open = async () => {
    const { openOwnWork } = await import('./own-work.ts');
    // The signals are ours: the first lets the start go on, so that what was read is written; the second exits.
    const { signal } = new AbortController();
    return openOwnWork(config, { signal, brief: !(await isLarge(sources)), shared });
  };
  let opened: ReturnType<typeof open> | null = null;
  const submit: Submit = async (prepared) => {
    opened ??= open();
    return (await opened).work.submit(prepared);
  };
  const close = async () => {
    const own = await opened?.catch(() => null);
    await own?.close();
    await shared?.close();
  };
  return { way: { submit, preparer, ahead: 2 }, turns, send: null, close };
}

/** What workers elsewhere and this process read articles with. */
async function openShared(config: Config, say: (line: string) => void): Promise<OpenMeans> {
  const { openMeans } = await import('./means.ts');
  return openMeans(config, { say, lasting: false });
}

/** Of files together, in bytes: more than some ten thousand articles. */
const LARGE = 64 * 2 ** 20;

/** True for files that take long enough for all of Java's compilers to pay off. Folders and addresses are not looked into. */
async function isLarge(sources: readonly string[]): Promise<boolean> {
  const sizes = sources.map((source) =>
    stat(source).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) > LARGE;
}
