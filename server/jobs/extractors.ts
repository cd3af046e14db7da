import { Worker } from 'node:worker_threads';
import type { Article, Document } from '../document/document.ts';
import { extract } from '../extract/extract.ts';
import type { Knowledge } from '../extract/gazetteer/knowledge.ts';

/** Extraction for many articles: in this thread, or by worker threads side by side. The results are the same. */
export interface Extractors {
  extract(article: Article): Promise<Document>;
  close(): Promise<void>;
}

/** In this thread: nothing to start, best for a few articles. */
export function extractHere(knowledge: Knowledge): Extractors {
  return { extract: async (article) => extract(article, knowledge), close: async () => {} };
}

/** What a worker thread is started with. */
export interface WorkerData {
  readonly imports: readonly Uint8Array[];
}

/**
 * In `count` worker threads, each with a knowledge pack of its own and the people of `imports`, whose memory they share
 * where it can be. A worker that dies rejects the article that it had and is replaced.
 */
export function openExtractors(count: number, imports: readonly Uint8Array[] = []): Extractors {
  return new ExtractorPool(count, { imports });
}

interface Job {
  readonly article: Article;
  readonly resolve: (document: Document) => void;
  readonly reject: (error: unknown) => void;
}

class ExtractorPool implements Extractors {
  readonly #waiting: Job[] = [];
  readonly #working = new Map<Worker, Job | null>();
  #closed = false;

  constructor(
    count: number,
    private readonly workerData: WorkerData,
  ) {
    for (let i = 0; i < count; i += 1) this.#start();
  }

  extract(article: Article): Promise<Document> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the extraction workers are closed'));
      this.#waiting.push({ article, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const job of this.#waiting.splice(0)) job.reject(new Error('the extraction workers were closed'));
    await Promise.all([...this.#working.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./extractor.js', import.meta.url), { workerData: this.workerData });
    worker.unref();
    this.#working.set(worker, null);
    worker.on('message', (document: Document) => {
      this.#working.get(worker)?.resolve(document);
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
    job?.reject(new Error(`${job.article.file}: the extraction worker ended`, { cause: failure }));
    if (this.#closed) return;
    this.#start();
    this.#assign();
  }

  #assign(): void {
    for (const [worker, busy] of this.#working) {
      if (busy !== null) continue;
      const job = this.#waiting.shift();
      if (job === undefined) return;
      worker.ref();
      this.#working.set(worker, job);
      worker.postMessage(job.article);
    }
  }
}
