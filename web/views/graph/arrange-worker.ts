import { arrange, type Job } from './arrange.ts';
import { finish } from './steps.ts';

/** Arranges beside the page: answers each { ticket, job } with { ticket, arrangement }. */
addEventListener('message', ({ data }: MessageEvent<{ readonly ticket: number; readonly job: Job }>) => {
  postMessage({ ticket: data.ticket, arrangement: finish(arrange(data.job)) });
});
