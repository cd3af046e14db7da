import { setMaxListeners } from 'node:events';
import { type Job, WaitingError, Worker } from 'bullmq';
import { QueueError } from '../errors.ts';
import { Client, type ClientOptions } from '../fetch/client.ts';
import { HERE } from '../ingest.ts';
import type { Extractors } from '../jobs/extractors.ts';
import type { Connection } from './connection.ts';
import { type Lane, type Maker, PREFIX, queueName } from './maker.ts';
import { faultOf, isResult, leadOf, placeOf, resultOf } from './task.ts';
import { shareTurns } from './turns.ts';

/** Milliseconds without a word of a worker after which what it had goes to another, and how often that is looked for. */
const HELD_MS = 10_000;
const LOOK_EVERY = 5000;
/** Workers that may end over one article before it is given up. */
const MOST_ENDS = 3;
/** Most addresses wait for their host's turn. */
const ADDRESSES = 64;

export interface Hands {
  readonly extractors: Extractors;
  /** Articles that are read at once. */
  readonly count: number;
  /** Hosts of the own network that this worker may fetch from. */
  readonly own: NonNullable<ClientOptions['own']>;
}

/** Works for whoever puts articles of this maker into Redis, until `close`. */
export class Workers {
  /** Jobs done. */
  done = 0;
  readonly #connection: Connection;
  readonly #hands: Hands;
  readonly #clients: { readonly inwards: Client; readonly outside: Client };
  readonly #workers: readonly Worker[];
  readonly #closing = new AbortController();

  constructor(connection: Connection, maker: Maker, hands: Hands) {
    this.#connection = connection;
    this.#hands = hands;
    // Each address that waits for its turn listens.
    setMaxListeners(0, this.#closing.signal);
    const turns = shareTurns(connection);
    this.#clients = { inwards: new Client({ own: hands.own, turns }), outside: new Client({ turns }) };
    const open = (lane: Lane, concurrency: number) => {
      const worker = new Worker(queueName(lane, maker), (job, token) => this.#work(job, token), {
        connection: connection.redis,
        prefix: PREFIX,
        concurrency,
        lockDuration: HELD_MS,
        stalledInterval: LOOK_EVERY,
        maxStalledCount: MOST_ENDS,
      });
      // The connection tells of itself; a job that failed is told of by who put it.
      worker.on('error', () => {});
      return worker;
    };
    // One more than are read at once, so that the next is here when one is done.
    this.#workers = [open('texts', hands.count + 1), open('addresses', ADDRESSES)];
  }

  /** Ends texts that are being read, and gives addresses back. */
  async close(): Promise<void> {
    this.#closing.abort(new Error('stopped'));
    // Where Redis is away, what was begun goes to another by itself.
    await this.#connection
      .do(() => Promise.all(this.#workers.map((worker) => worker.pause())))
      .catch(() => {});
    await Promise.allSettled(this.#workers.map((worker) => worker.close(true)));
    await Promise.all([this.#clients.inwards.close(), this.#clients.outside.close()]);
  }

  async #work(job: Job, token: string | undefined): Promise<void> {
    // Done by one who ended before it could say so.
    if (isResult(job.data)) return;
    const { signal } = this.#closing;
    const { lead, given, inwards } = await leadOf(job.data);
    try {
      const client = inwards ? this.#clients.inwards : this.#clients.outside;
      const { document, ...intake } = await HERE.prepare(lead, given, { client, signal });
      const made = await this.#hands.extractors.extract(intake.article);
      await job.updateData(await resultOf({ ...intake, document: made }));
    } catch (error) {
      const left = signal.aborted && lead.kind === 'link';
      if (left || error instanceof QueueError) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      const fault = faultOf(error, placeOf(lead));
      if (fault === null) throw error;
      await job.updateData(fault);
    }
    this.done += 1;
  }
}
