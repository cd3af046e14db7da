import { Worker } from 'node:worker_threads';
import type { Article, Document } from '../document/document.ts';
import { ExtractionError } from '../errors.ts';
import { extract } from '../extract/extract.ts';
import type { Knowledge } from '../extract/gazetteer/knowledge.ts';

/** Extraction for many articles: in this thread, or by worker threads side by side. The results are the same. */
export interface Extractors {
  /** Rejects with ExtractionError where the extractor throws, ends its thread or does not end. */
  extract(article: Article): Promise<Document>;
  close(): Promise<void>;
}

/** In this thread: nothing to start, best for a few articles. */
export function extractHere(knowledge: Knowledge): Extractors {
  return {
    async extract(article) {
      try {
        return extract(article, knowledge);
      } catch (error) {
        throw failureOn(article, error);
      }
    },
    close: async () => {},
  };
}

function failureOn({ file }: Article, cause: unknown): ExtractionError {
  return new ExtractionError(file, cause instanceof Error ? cause.message : 'its thread ended', { cause });
}

/** Milliseconds that a worker may take for a text: far more than any needs, so that none takes for ever. */
function limitFor({ text }: Article): number {
  return 60_000 + text.length / 10;
}

/** What a worker thread is started with. */
export interface WorkerData {
  readonly imports: readonly Uint8Array[];
}

/**
 * In `count` worker threads, each with a knowledge pack of its own and the people of `imports`, whose memory they share
 * where it can be. A worker that dies rejects the article that it had and is replaced, as is one that takes longer than
 * `limit` gives it, in milliseconds.
 */
export function openExtractors(
  count: number,
  imports: readonly Uint8Array[] = [],
  limit: (article: Article) => number = limitFor,
): Extractors {
  return new ExtractorPool(count, { imports }, limit);
}

interface Job {
  readonly article: Article;
  readonly resolve: (document: Document) => void;
  readonly reject: (error: unknown) => void;
  /** Ends the worker that has it. */
  overdue?: NodeJS.Timeout;
}

/** MiB for what a worker has just made; 48 by itself, of which the collector uses a third at a time. */
const YOUNG = 96;

const CLOSED = 'the extraction workers are closed';

class ExtractorPool implements Extractors {
  readonly #waiting: Job[] = [];
  readonly #working = new Map<Worker, Job | null>();
  #closed = false;

  constructor(
    count: number,
    private readonly workerData: WorkerData,
    private readonly limit: (article: Article) => number,
  ) {
    for (let i = 0; i < count; i += 1) this.#start();
  }

  extract(article: Article): Promise<Document> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error(CLOSED));
      this.#waiting.push({ article, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new Error(CLOSED));
    await Promise.all([...this.#working.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./extractor.js', import.meta.url), {
      workerData: this.workerData,
      // All that a text makes is gone with it: with room for it, most of it is never looked through.
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
    worker.unref();
    this.#working.set(worker, null);
    worker.on('message', (document: Document) => {
      const job = this.#working.get(worker);
      clearTimeout(job?.overdue);
      job?.resolve(document);
      this.#working.set(worker, null);
      this.#assign();
    });
    let failure: unknown = null;
    worker.on('error', (error) => {
      failure = error;
    });
    worker.on('exit', () => this.#bury(worker, failure));
  }

  #bury(worker: Worker, failure: unknown): void {
    const job = this.#working.get(worker);
    this.#working.delete(worker);
    if (job) {
      clearTimeout(job.overdue);
      job.reject(this.#closed ? new Error(CLOSED) : failureOn(job.article, failure));
    }
    if (this.#closed) return;
    this.#start();
    this.#assign();
  }

  #giveUp(worker: Worker, { article, reject }: Job): void {
    reject(failureOn(article, new Error(`it took longer than ${Math.round(this.limit(article) / 1000)} s`)));
    void worker.terminate();
  }

  #assign(): void {
    for (const [worker, busy] of this.#working) {
      if (busy !== null) continue;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      worker.ref();
      this.#working.set(worker, job);
      job.overdue = setTimeout(() => this.#giveUp(worker, job), this.limit(job.article));
      worker.postMessage(job.article);
    }
  }
}
