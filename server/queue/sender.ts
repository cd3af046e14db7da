import { setMaxListeners } from 'node:events';
import { type Job, Queue, QueueEvents } from 'bullmq';
import type { Prepared, Told } from '../document/raw.ts';
import { QueueError, UjarError, WorkerError } from '../errors.ts';
import type { Lead, Preparer } from '../ingest.ts';
import type { Reading } from '../sources/item.ts';
import { Budget } from './budget.ts';
import type { Connection } from './connection.ts';
import { LANES, type Lane, type Maker, PREFIX, queueName } from './maker.ts';
import { placeOf, preparedOf, type Task, taskOf } from './task.ts';

/** Jobs that one ingest has in Redis at once, and the bytes of them. */
const AHEAD = 128;
const MOST_BYTES = 64 * 2 ** 20;
/** What nobody fetched, of an ingest that was killed, is kept for so many seconds. */
const KEPT = { age: 3600 };
/** Messages that say that a job is done; who misses one asks. */
const MOST_EVENTS = 1000;
const ASK_EVERY = 2000;

/** Something that was put into Redis, until its result is here. */
interface Waiting {
  readonly id: string;
  readonly lane: Lane;
  readonly task: Task;
  readonly place: string;
  readonly settle: (result: Promise<Prepared>) => void;
  /** True while it is being put or asked about. */
  busy: boolean;
  /** Told that it changed meanwhile. */
  again: boolean;
}

/**
 * Has workers make articles ready, by way of Redis. The same article is the same job, whoever puts it and how often;
 * a job that got lost is put again. What is here is deleted there.
 */
export class Sender implements Preparer {
  readonly ahead = AHEAD;
  readonly #connection: Connection;
  readonly #maker: Maker;
  readonly #queues: Readonly<Record<Lane, Queue>>;
  readonly #events: readonly QueueEvents[];
  readonly #waiting = new Map<string, Waiting & { readonly result: Promise<Prepared> }>();
  readonly #budget: Budget;
  readonly #timer: NodeJS.Timeout;
  /** What is being put or asked about. */
  readonly #attending = new Set<Promise<void>>();
  #closed = false;

  constructor(connection: Connection, maker: Maker, { mostBytes = MOST_BYTES } = {}) {
    this.#budget = new Budget(mostBytes);
    this.#connection = connection;
    this.#maker = maker;
    const open = (lane: Lane) => {
      const queue = new Queue(queueName(lane, maker), {
        connection: connection.redis,
        prefix: PREFIX,
        streams: { events: { maxLen: MOST_EVENTS } },
      });
      queue.on('error', () => {});
      return queue;
    };
    this.#queues = { texts: open('texts'), addresses: open('addresses') };
    this.#events = LANES.map((lane) => {
      const events = new QueueEvents(queueName(lane, maker), {
        connection: connection.redis,
        prefix: PREFIX,
      });
      events.on('error', () => {});
      const heard = ({ jobId }: { jobId: string }) => this.#ask(jobId);
      events.on('completed', heard);
      events.on('failed', heard);
      return events;
    });
    // A message may be lost, with Redis or by coming before anybody listened.
    this.#timer = setInterval(() => {
      for (const { id, busy } of this.#waiting.values()) if (!busy) this.#ask(id);
    }, ASK_EVERY);
  }

  async prepare(
    lead: Lead,
    given: Told,
    { client, signal }: Pick<Reading, 'client' | 'signal'>,
  ): Promise<Prepared> {
    const { id, task } = await taskOf(lead, given, client.leadsInwards);
    const { result } = this.#waiting.get(id) ?? this.#begin(id, task, placeOf(lead));
    return unlessStopped(result, signal);
  }

  #begin(id: string, task: Task, place: string): Waiting & { readonly result: Promise<Prepared> } {
    let resolve = (_: Promise<Prepared>) => {};
    const result = new Promise<Prepared>((set) => {
      resolve = set;
    });
    const settle = (outcome: Promise<Prepared>) => {
      // Of one that is settled already nobody hears.
      outcome.catch(() => {});
      resolve(outcome);
    };
    const lane = task.kind === 'raw' ? 'texts' : 'addresses';
    const waiting = { id, lane, task, place, settle, result, busy: true, again: false } as const;
    this.#waiting.set(id, waiting);
    const bytes = 'bytes' in task ? task.bytes.length : 0;
    const taken = this.#budget.take(bytes).then(() => {
      if (!this.#closed) this.#attend(waiting, (one) => this.#put(one, true));
    });
    const end = async () => {
      this.#waiting.delete(id);
      await taken;
      this.#budget.give(bytes);
    };
    result.then(end, end);
    return waiting;
  }

  /** Takes back what no worker has begun, and lets go of the rest. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    const left = [...this.#waiting.values()];
    const closed = new Error('the ingest was stopped');
    for (const { settle } of left) settle(Promise.reject(closed));
    // One that is being put would come after it was taken back.
    await Promise.allSettled(this.#attending);
    const remove = () => Promise.allSettled(left.map(({ id, lane }) => this.#queues[lane].remove(id)));
    await this.#connection.do(remove).catch(() => {});
    const parts = [...this.#events, ...Object.values(this.#queues)];
    const closing = Promise.allSettled(parts.map((part) => part.close()));
    await this.#connection.do(() => closing).catch(() => {});
  }

  #ask(id: string): void {
    const waiting = this.#waiting.get(id);
    if (waiting === undefined) return;
    if (waiting.busy) waiting.again = true;
    else this.#attend(waiting, (one) => this.#look(one));
  }

  /** One thing at a time for each job. */
  #attend(waiting: Waiting, work: (waiting: Waiting) => Promise<void>): void {
    waiting.busy = true;
    const attending = work(waiting).then(
      () => {
        waiting.busy = false;
        if (!waiting.again) return;
        waiting.again = false;
        this.#ask(waiting.id);
      },
      (error) => waiting.settle(Promise.reject(error)),
    );
    this.#attending.add(attending);
    attending.finally(() => this.#attending.delete(attending));
  }

  /**
   * Puts a job, unless it stands there. What was made of a text before serves; an address is fetched anew, and what
   * failed is tried again, where it is put for the `first` time.
   */
  async #put(waiting: Waiting, first: boolean): Promise<void> {
    const { id, lane, task } = waiting;
    const queue = this.#queues[lane];
    const state = await this.#connection.do(() => queue.getJobState(id));
    if (state === 'completed' && !(first && lane === 'addresses')) return this.#take(waiting);
    if (state === 'completed' || state === 'failed') await this.#connection.do(() => queue.remove(id));
    else if (state !== 'unknown') return;
    if (this.#closed) return;
    const options = { jobId: id, removeOnComplete: KEPT, removeOnFail: KEPT };
    await this.#connection.do(() => queue.add(lane, task, options));
  }

  async #look(waiting: Waiting): Promise<void> {
    const { id, lane } = waiting;
    const state = await this.#connection.do(() => this.#queues[lane].getJobState(id));
    if (state === 'completed' || state === 'failed') await this.#take(waiting);
    // Redis lost it, or another ingest of the same took its result away.
    else if (state === 'unknown' && !this.#closed) await this.#put(waiting, false);
  }

  async #take(waiting: Waiting): Promise<void> {
    const { id, lane, settle } = waiting;
    const queue = this.#queues[lane];
    const job: Job | undefined = await this.#connection.do(() => queue.getJob(id));
    if (job === undefined) return this.#put(waiting, false);
    await this.#connection.do(() => queue.remove(id));
    settle(this.#read(job, waiting));
  }

  async #read(job: Job, { place }: Waiting): Promise<Prepared> {
    const { failedReason } = job;
    if (failedReason) {
      const stalled = /stalled more than/u.test(failedReason);
      throw new WorkerError(
        place,
        stalled
          ? 'every worker that had it ended, one after another'
          : `no worker could do it: ${failedReason}`,
      );
    }
    try {
      const prepared = await preparedOf(job.data);
      const { document } = prepared;
      const { extractor, knowledge } = this.#maker;
      if (document?.extractor === extractor && document.knowledge === knowledge) return prepared;
      throw new WorkerError(place, 'was made by a worker of another version');
    } catch (error) {
      if (error instanceof UjarError && !(error instanceof QueueError)) throw error;
      throw new WorkerError(place, 'what a worker made of it can not be read');
    }
  }
}

/** What `result` gives, unless the signal comes first: then who is asked goes on, but not who asks. */
async function unlessStopped<T>(result: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return result;
  signal.throwIfAborted();
  // As many listen as may be asked for at once.
  setMaxListeners(0, signal);
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
  });
  signal.addEventListener('abort', stop);
  try {
    return await Promise.race([result, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
