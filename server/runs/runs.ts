import { randomUUID } from 'node:crypto';
import PQueue from 'p-queue';
import { z } from 'zod';
import type { Outcome } from '../derive/versions.ts';
import { BusyError, codeOf, SettingError, UjarError, UnknownIdError } from '../errors.ts';
import type { Client } from '../fetch/client.ts';
import { ingestItems, type Preparer, type Submit } from '../ingest.ts';
import { Listener } from './listener.ts';
import { argumentOf, type Checked, checkOrder, MOST_ARTICLES, type Order, upTo } from './order.ts';
import { Rate } from './rate.ts';
import {
  advance,
  failureOf,
  isOver,
  MOST_FAILURES,
  NO_TOTALS,
  type RunEvent,
  type RunState,
} from './state.ts';

/** Who asks. */
export interface Caller {
  /** What limits are held by. */
  readonly key: string;
  /** What stands in the audit. */
  readonly name: string;
}

export interface RunsOptions {
  /** The one writer of the process. */
  readonly submit: Submit;
  /** By default this process. */
  readonly preparer?: Preparer | undefined;
  /** Fetches the addresses that are asked for. */
  readonly client: Client;
  /** Fetches what sent content names: it comes from anywhere, so it leads nowhere into the own network. */
  readonly outside: Client;
  readonly limits: { readonly bytes: number; readonly rate: number };
  /** Writes down what went wrong here, under the id that whoever asked is shown. */
  readonly log: (id: string, error: unknown) => void;
  readonly now?: () => number;
  /** Has `work` done every so many milliseconds until the function that is returned is called. */
  readonly every?: (ms: number, work: () => void) => () => void;
}

/** Ingests that run at once, and that run or wait. */
const AT_ONCE = 4;
const MOST_OPEN = 16;
/** Of the largest content, so many may be held for those. */
const MOST_HELD = 4;
/** What is kept of those that ended: so many, with so many articles in all, for so long (milliseconds). */
const MOST_KEPT = 64;
const MOST_OUTCOMES = 100_000;
const KEPT_FOR = 60 * 60_000;
/** Commands that are heard of at once; one that is silent for so long was ended. */
const MOST_COMMANDS = 64;
const SILENT_FOR = 60_000;
const SWEEP_EVERY = 15_000;

interface Run {
  state: RunState;
  /** When it was last heard of. */
  at: number;
}

/** The ingests that requests start in this server, and those of commands beside it: what they are, and how far. */
export class Runs {
  readonly #options: RunsOptions;
  readonly #now: () => number;
  readonly #rate: Rate;
  readonly #runs = new Map<string, Run>();
  readonly #listeners = new Map<Listener, string | null>();
  readonly #queue = new PQueue({ concurrency: AT_ONCE });
  readonly #closing = new AbortController();
  readonly #forget: () => void;
  /** Bytes of content that wait or are read. */
  #held = 0;

  constructor(options: RunsOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => Date.now());
    this.#rate = new Rate(options.limits.rate, this.#now, 'ingests');
    this.#forget = (options.every ?? unheeded)(SWEEP_EVERY, () => this.#sweep());
  }

  /**
   * Begins an ingest. `ended` settles with how it ended, and never fails. Throws
   * ArgumentError, TooLargeError, RateError and BusyError, having begun nothing.
   */
  start(caller: Caller, order: Order): { readonly id: string; readonly ended: Promise<RunState> } {
    this.#rate.take(caller.key);
    const checked = checkOrder(order, this.#options.limits.bytes);
    this.#sweep();
    const open = [...this.#runs.values()].filter(({ state }) => state.from === 'request' && !isOver(state));
    const { bytes } = this.#options.limits;
    if (open.length >= MOST_OPEN || this.#held + checked.held > MOST_HELD * bytes)
      throw new BusyError(open.length, 5);
    const id = randomUUID();
    this.#set(newRun(id, 'request', 'waiting', this.#now()));
    this.#held += checked.held;
    const ended = this.#queue.add(() =>
      this.#run(id, checked, caller.name).finally(() => {
        this.#held -= checked.held;
      }),
    );
    return { id, ended };
  }

  /** How far an ingest is. Throws UnknownIdError for one that there is not, or not any more. */
  get(id: string): RunState {
    this.#sweep();
    const run = this.#runs.get(id);
    if (run === undefined) throw new UnknownIdError('id', id, 'ingest');
    return run.state;
  }

  /**
   * How far an ingest is and what happens to it, to its end; with null, of all, for as long as this server runs.
   * Throws UnknownIdError.
   */
  follow(id: string | null): AsyncIterableIterator<RunEvent> {
    const present =
      id === null
        ? [...this.#runs.values()].map(({ state }) => state).filter((state) => !isOver(state))
        : [this.get(id)];
    const listener = new Listener(() => this.#listeners.delete(listener));
    for (const run of present) listener.tell({ kind: 'present', run, failure: null });
    if (this.#closing.signal.aborted || (id !== null && present.every(isOver))) listener.end();
    else this.#listeners.set(listener, id);
    return listener;
  }

  /** How many ingests that requests asked for wait, and how many run. */
  open(): { readonly waiting: number; readonly running: number } {
    const states = [...this.#runs.values()].filter(({ state }) => state.from === 'request');
    const countOf = (name: RunState['state']) => states.filter(({ state }) => state.state === name).length;
    return { waiting: countOf('waiting'), running: countOf('running') };
  }

  /** A command beside this server tells how far it is. Throws for what none of ours sends. */
  hear(body: unknown): void {
    this.#sweep();
    const { id, state, cleaned, totals, through } = HEARD.parse(body);
    const known = this.#runs.get(id)?.state;
    if (known === undefined) {
      const commands = [...this.#runs.values()].filter(({ state }) => state.from === 'command');
      if (commands.length >= MOST_COMMANDS) return;
    } else if (known.from !== 'command' || isOver(known)) return;
    const before = known ?? newRun(id, 'command', 'running', this.#now());
    const run: RunState = { ...before, state, cleaned, totals, through };
    const kind = isOver(run) ? 'done' : sum(before.totals) === sum(totals) ? 'cleaned' : 'written';
    this.#set(run, { kind, run, failure: null });
  }

  /** Takes nothing more, has what was read written, and ends what is told. */
  async close(): Promise<void> {
    this.#forget();
    this.#closing.abort(new Error('stopped'));
    await this.#queue.onIdle();
    for (const listener of [...this.#listeners.keys()]) listener.end();
  }

  async #run(id: string, checked: Checked, by: string): Promise<RunState> {
    const { client, outside, preparer, submit } = this.#options;
    const { signal } = this.#closing;
    if (signal.aborted) return this.#end(id, 'stopped');
    const reading = {
      ...checked.reading,
      client: checked.sent ? outside : client,
      stdin: NOTHING,
      signal,
    };
    const bounds = { links: checked.links, articles: MOST_ARTICLES };
    const items = upTo(checked.items(reading), bounds, () => this.#change(id, { cut: true }));
    this.#change(id, { state: 'running' });
    const noting: Submit = async (intakes) => {
      const written = await submit(intakes, by);
      this.#note(id, written.outcomes);
      return written;
    };
    try {
      const summary = await ingestItems(
        items,
        checked.told,
        { submit: noting, preparer, reading, ahead: 2 },
        (event) => {
          const run = advance(this.#stateOf(id), event);
          if (event.kind === 'note') return this.#set(run);
          const failure = event.kind === 'failed' ? failureOf(event) : null;
          this.#set(run, { kind: event.kind, run, failure });
        },
      );
      const { stopped, ...totals } = summary;
      this.#change(id, stopped ? { totals } : { totals, through: 1 });
      return this.#end(id, stopped ? 'stopped' : 'done');
    } catch (error) {
      return this.#break(id, error);
    }
  }

  /** Ends an ingest by what is no fault of its source. What the caller can't mend is masked, and logged under its id. */
  #break(id: string, thrown: unknown): RunState {
    const error = thrown instanceof SettingError ? argumentOf(thrown) : thrown;
    const own = error instanceof UjarError && error.code === 'BAD_ARGUMENT';
    if (!own) this.#options.log(id, error);
    const failure = {
      code: codeOf(error),
      place: null,
      reason: own ? error.message : `Something failed here, not in your request (${id}).`,
    };
    const run = this.#stateOf(id);
    this.#set({ ...run, failures: [...run.failures.slice(0, MOST_FAILURES - 1), failure] });
    return this.#end(id, 'broken');
  }

  #end(id: string, state: RunState['state']): RunState {
    const run = { ...this.#stateOf(id), state };
    this.#set(run, { kind: 'done', run, failure: null });
    return run;
  }

  #note(id: string, outcomes: readonly Outcome[]): void {
    this.#change(id, { outcomes: [...this.#stateOf(id).outcomes, ...outcomes] });
  }

  #change(id: string, change: Partial<RunState>): void {
    this.#set({ ...this.#stateOf(id), ...change });
  }

  #stateOf(id: string): RunState {
    const run = this.#runs.get(id);
    if (run === undefined) throw new RangeError(`the ingest ${id} was forgotten while it ran`);
    return run.state;
  }

  #set(state: RunState, event: RunEvent | null = null): void {
    this.#runs.set(state.id, { state, at: this.#now() });
    if (event === null) return;
    for (const [listener, id] of [...this.#listeners]) {
      if (id !== null && id !== state.id) continue;
      listener.tell(event);
      if (id !== null && isOver(state)) listener.end();
    }
  }

  /** Forgets what ended a while ago, the oldest first where too much is kept. */
  #sweep(): void {
    const now = this.#now();
    for (const { state, at } of [...this.#runs.values()])
      if (state.from === 'command' && !isOver(state) && now - at > SILENT_FOR) this.#end(state.id, 'stopped');
    const ended = [...this.#runs.values()].filter(({ state }) => isOver(state)).sort((a, b) => b.at - a.at);
    let outcomes = 0;
    for (const [i, { state, at }] of ended.entries()) {
      outcomes += state.outcomes.length;
      if (i >= MOST_KEPT || now - at > KEPT_FOR || (i > 0 && outcomes > MOST_OUTCOMES))
        this.#runs.delete(state.id);
    }
  }
}

const COUNT = z.number().int().min(0);

const HEARD = z.strictObject({
  id: z.uuid(),
  state: z.enum(['running', 'done', 'stopped', 'broken']),
  cleaned: COUNT,
  totals: z.strictObject({
    articles: COUNT,
    statements: COUNT,
    known: COUNT,
    refused: COUNT,
    failed: COUNT,
  }),
  through: z.number().min(0).max(1).nullable(),
});

/** What a command tells of itself. */
export type Heard = z.infer<typeof HEARD>;

function newRun(id: string, from: RunState['from'], state: RunState['state'], now: number): RunState {
  const began = new Date(now).toISOString();
  const nothing = { cleaned: 0, totals: NO_TOTALS, through: 0, outcomes: [], failures: [], notes: [] };
  return { id, from, state, began, cut: false, ...nothing };
}

function sum({ articles, known, refused }: RunState['totals']): number {
  return articles + known + refused;
}

/** There is no standard input behind a request. */
const NOTHING: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true as const, value: undefined }) }),
};

function unheeded(ms: number, work: () => void): () => void {
  const timer = setInterval(work, ms);
  timer.unref();
  return () => clearInterval(timer);
}
