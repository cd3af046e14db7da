import { type Arrangement, arrange, type Job } from './arrange.ts';
import { inSlices } from './steps.ts';

/** Arranges drawings away from the page's own thread, or in slices on it. */
export interface Arranger {
  /** Null where another job was given before this one was done: only the last is wanted. */
  arrange(job: Job): Promise<Arrangement | null>;
}

const startWorker = () =>
  new Worker(new URL('./arrange-worker.ts', import.meta.url), { type: 'module', name: 'arrange' });

/** An arranger with a worker, which starts at once; where there are none to be had, or it fails, with slices. */
export function openArranger(start: () => Worker = startWorker): Arranger {
  let worker = startedOr(start);
  let last = 0;
  let resolve: ((arrangement: Arrangement | null) => void) | null = null;
  let waiting: Job | null = null;
  const slice = async (job: Job, ticket: number) => {
    const arrangement = await inSlices(arrange(job), () => ticket === last);
    return ticket === last ? arrangement : null;
  };
  const answer = (arrangement: Arrangement | null) => {
    resolve?.(arrangement);
    [resolve, waiting] = [null, null];
  };
  worker?.addEventListener(
    'message',
    ({ data }: MessageEvent<{ ticket: number; arrangement: Arrangement }>) => {
      if (data.ticket === last) answer(data.arrangement);
    },
  );
  worker?.addEventListener('error', () => {
    worker = null;
    if (waiting !== null) slice(waiting, last).then(answer);
  });
  return {
    arrange(job) {
      const ticket = ++last;
      answer(null);
      if (worker === null) return slice(job, ticket);
      waiting = job;
      const answered = new Promise<Arrangement | null>((done) => {
        resolve = done;
      });
      worker.postMessage({ ticket, job });
      return answered;
    },
  };
}

/** A worker, or null where the browser or its policy allows none. */
function startedOr(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}
